import { describe, expect, it } from 'vitest'
import { SchemaError } from '../errors/schemaError.js'
import { computeId, parseTl, printTl } from './index.js'

describe('parseTl', () => {
  it('reads constructors, functions, comments and declarations over several lines', () => {
    const definitions = parseTl(`
      int ? = Int; // built in
      // nothing#00000000 = Nothing;
      inputPeerChat#35a95cb9 chat_id:long = InputPeer;
      ---functions---
      upload.getFile#be5335be flags:# precise:flags.0?true
        location:InputFileLocation offset:long limit:int = upload.File;
      ---types---
      peerUser#59511722 user_id:long = Peer;
    `)
    expect(definitions.map(({ kind, name, id }) => [kind, name, id])).toEqual([
      ['constructor', 'inputPeerChat', 0x35a95cb9],
      ['function', 'upload.getFile', 0xbe5335be],
      ['constructor', 'peerUser', 0x59511722],
    ])
    expect(definitions[1]?.fields).toEqual([
      { name: 'flags', type: { kind: 'flags' } },
      { name: 'precise', type: { kind: 'true' }, condition: { flags: 'flags', bit: 0 } },
      { name: 'location', type: { kind: 'object', name: 'InputFileLocation' } },
      { name: 'offset', type: { kind: 'safeLong' } },
      { name: 'limit', type: { kind: 'int' } },
    ])
  })

  it('reads vectors, bare types, wrappers and long numbers that fit 53 bits', () => {
    const [lists, wrapper] = parseTl(`
      lists a:Vector<Vector<int>> b:vector<%Message> c:vector<future_salt> d:int128 e:int53 f:Vector<long> g:int512 = Lists;
      ---functions---
      wrap#1 {X:Type} query:!X = X;
    `)
    expect(lists?.fields.map(({ type }) => type)).toEqual([
      { kind: 'vector', boxed: true, item: { kind: 'vector', boxed: true, item: { kind: 'int' } } },
      { kind: 'vector', boxed: false, item: { kind: 'bare', name: 'Message' } },
      { kind: 'vector', boxed: false, item: { kind: 'bare', name: 'future_salt' } },
      { kind: 'fixed', length: 16 },
      { kind: 'safeLong' },
      { kind: 'vector', boxed: true, item: { kind: 'long' } },
      { kind: 'fixed', length: 64 },
    ])
    expect(wrapper).toMatchObject({
      variable: 'X',
      fields: [{ name: 'query', type: { kind: 'call' } }],
      result: { kind: 'call' },
    })
  })

  it('computes an id that is left out, in the ways that published ids were', () => {
    const published = [
      'inputMediaPoll#883a4108 flags:# poll:Poll correct_answers:flags.0?Vector<int> attached_media:flags.3?InputMedia solution:flags.1?string solution_entities:flags.1?Vector<MessageEntity> solution_media:flags.2?InputMedia = InputMedia;',
      'secureValueErrorFiles#666220e9 type:SecureValueType file_hash:Vector<bytes> text:string = SecureValueError;',
      'inputFile#f52ff27f id:long parts:int name:string md5_checksum:string = InputFile;',
      'secureFile#7d09c27e id:long access_hash:long size:long dc_id:int date:int file_hash:bytes secret:bytes = SecureFile;',
    ]
    for (const text of published) {
      const [stated] = parseTl(text)
      const [computed] = parseTl(text.replace(/#[0-9a-f]+/, ''))
      expect(computed, text).toEqual(stated)
      expect(stated === undefined ? 0 : computeId(stated)).toBe(stated?.id)
    }
  })

  it('reads back what it prints', () => {
    const text =
      'a#00000001 flags:# x:flags.0?true y:flags.0?Vector<%B> = A;\nb#00000002 z:vector<bytes> = B;\n---functions---\nc#3 {X:Type} d:!X = X;\ne#4 = Vector<long>;'
    const definitions = parseTl(text)
    expect(parseTl(printTl(definitions))).toEqual(definitions)
    expect(printTl(parseTl(printTl(definitions)))).toBe(printTl(definitions))
  })

  it.each([
    ['broken', 'it has no name, fields and result'],
    ['a b = C', '"b" is no field'],
    ['a b:c: = C', '"c:" is no type'],
    ['a b:Vector<> = C', '"Vector<>" is no type'],
    ['a b:Vector<true> = C', '"Vector<true>" is no type'],
    ['a b:flags.0?int = C', 'b depends on flags, which is not declared before it'],
    ['a b:flags.0?int flags:# = C', 'b depends on flags, which is not declared before it'],
    ['a flags:# b:flags.32?int = C', 'flags have no bit 32'],
    ['a b:true = C', 'b has no flag that says whether it is there'],
    ['a b:int b:int = C', 'the field b is declared twice'],
    ['a constructor:int = C', 'a field cannot be called constructor'],
    ['a __proto__:int = C', '"__proto__:int" is no field'],
    ['a = int', '"int" cannot be the type of a constructor'],
    ['a = ?', '"?" is no type'],
    ['a"; b:int = C', 'it has no name, fields and result'],
  ])('refuses %s', (text, reason) => {
    expect(() => parseTl(`${text};`)).toThrow(SchemaError)
    expect(() => parseTl(`${text};`)).toThrow(reason)
  })
})
