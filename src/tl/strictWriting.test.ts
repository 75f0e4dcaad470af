import { describe, expect, it } from 'vitest'
import { SchemaError } from '../errors/schemaError.js'
import { API_TABLE } from './generated/apiTable.js'
import { createSchema, Writer } from './index.js'

const TEXT = `
numbers#00000001 int:int long:long double:double = Value;
texts#00000002 string:string bytes:bytes key:int128 = Value;
choices#00000003 flags:# yes:flags.0?true bool:Bool maybe:flags.1?int flags2:# first:flags2.31?string second:flags2.31?int = Value;
lists#00000004 ints:Vector<int> longs:Vector<long> values:Vector<Value> bare:vector<pair> = Value;
pair#00000005 x:int y:int = Pair;
account#00000006 user_id:long = Value;
---functions---
wrap#00000007 {X:Type} query:!X = X;
ask#00000008 value:Value = Vector<int>;
`

const numbers = { _: 'numbers', int: 1, long: 2n, double: 3 }
const texts = { _: 'texts', string: 'a', bytes: new Uint8Array(1), key: new Uint8Array(16) }
const lists = {
  _: 'lists',
  ints: [1],
  longs: new BigInt64Array(1),
  values: [numbers],
  bare: [{ _: 'pair', x: 1, y: 2 }],
}

describe.each(['auto', 'closures'] as const)('writing (%s)', (compile) => {
  const schema = createSchema([], { compile }).extend(TEXT)

  it('takes what the schema declares', () => {
    for (const value of [numbers, texts, lists, { _: 'choices', bool: true }]) {
      expect(schema.read(schema.write(value))).toEqual(value)
    }
  })

  it.each([
    [{ ...numbers, int: 2 ** 31 }, 'numbers.int: expected a 32-bit integer, got the number 2147483648'],
    [{ ...numbers, int: 1.5 }, 'numbers.int: expected a 32-bit integer, got the number 1.5'],
    [{ ...numbers, int: '1' }, 'numbers.int: expected a 32-bit integer, got a string'],
    [{ ...numbers, int: undefined }, 'numbers.int: a 32-bit integer is missing'],
    [{ ...numbers, int: null }, 'numbers.int: expected a 32-bit integer, got null'],
    [{ ...numbers, long: 2 }, 'numbers.long: expected a bigint, got the number 2'],
    [{ ...numbers, long: 2n ** 64n }, 'numbers.long: expected a 64-bit integer, got the bigint 18446744073709551616'],
    [{ ...numbers, long: -(2n ** 63n) - 1n }, 'numbers.long: expected a 64-bit integer'],
    [{ ...numbers, double: 1n }, 'numbers.double: expected a number, got the bigint 1'],
    [{ _: 'account', user_id: 5n }, 'account.user_id: expected an integer of up to 53 bits, got the bigint 5'],
    [{ _: 'account', user_id: 2 ** 53 }, 'account.user_id: expected an integer of up to 53 bits'],
    [{ ...texts, string: 5 }, 'texts.string: expected a string, got the number 5'],
    [{ ...texts, bytes: [1] }, 'texts.bytes: expected a Uint8Array, got an Array'],
    [{ ...texts, bytes: 'text' }, 'texts.bytes: expected a Uint8Array, got a string'],
    [{ ...texts, key: new Uint8Array(15) }, 'texts.key: expected a Uint8Array of 16 bytes, got a Uint8Array'],
    [{ _: 'choices', bool: 1 }, 'choices.bool: expected a boolean, got the number 1'],
    [{ _: 'choices' }, 'choices.bool: a boolean is missing'],
    [{ _: 'choices', bool: true, yes: 1 }, 'choices.yes: expected true, false or undefined'],
    [{ _: 'choices', bool: true, maybe: null }, 'choices.maybe: expected a 32-bit integer, got null'],
    [{ _: 'choices', bool: true, first: 'a' }, 'choices.second: a 32-bit integer is missing'],
    [{ ...lists, ints: 'no' }, 'lists.ints: expected an array, got a string'],
    [{ ...lists, ints: undefined }, 'lists.ints: an array is missing'],
    [{ ...lists, ints: [1, 2, '3'] }, 'lists.ints[2]: expected a 32-bit integer, got a string'],
    [{ ...lists, longs: [1n] }, 'lists.longs: expected a BigInt64Array, got an Array'],
    [{ ...lists, values: [numbers, { ...numbers, int: 0.5 }] }, 'lists.values[1].int: expected a 32-bit integer'],
    [{ ...lists, values: [5] }, 'lists.values[0]: expected a constructor of Value, got a value without a name in "_"'],
    [{ ...lists, values: [undefined] }, 'lists.values[0]: a constructor of Value is missing'],
    [{ ...lists, values: [{ _: 'pair' }] }, 'lists.values[0]: expected a constructor of Value, got pair'],
    [
      { ...lists, values: [{ _: 'none' }] },
      'lists.values[0]: expected a constructor of Value, got the unknown name none',
    ],
    [{ ...lists, bare: [{ _: 'numbers' }] }, 'lists.bare[0]: expected pair, got numbers'],
    [{ ...lists, bare: [{ _: 'pair', x: 1 }] }, 'lists.bare[0].y: a 32-bit integer is missing'],
    [{ _: 'wrap', query: numbers }, 'wrap.query: expected a function, got numbers'],
    [{ _: 'wrap', query: { _: 'ask' } }, 'wrap.query.value: a constructor of Value is missing'],
    [{ _: 'nothing' }, 'nothing: expected an object, got the unknown name nothing'],
  ])('refuses %o', (value, message) => {
    expect(() => schema.write(value)).toThrow(SchemaError)
    expect(() => schema.write(value)).toThrow(message)
  })

  it('refuses a result that is not the declared one', () => {
    expect(() => schema.writeResult('ask', [1, 'two'])).toThrow('ask[1]: expected a 32-bit integer, got a string')
    expect(() => schema.writeResult('numbers', [])).toThrow('the schema has no function called numbers')
    expect(() => schema.writeResult('wrap', [])).toThrow('wrap answers what the call inside it answers')
  })

  it('leaves a writer as it was when it refuses', () => {
    const writer = new Writer(4)
    schema.writeTo(writer, numbers)
    const before = writer.finish()
    expect(() => schema.writeTo(writer, { ...lists, bare: [{ _: 'pair' }] })).toThrow(SchemaError)
    expect(writer.finish()).toEqual(before)
  })

  it('writes true, false and undefined as what a flag can say', () => {
    const plain = schema.write({ _: 'choices', bool: true })
    expect(schema.write({ _: 'choices', bool: true, yes: false, maybe: undefined })).toEqual(plain)
    expect(schema.read(schema.write({ _: 'choices', bool: true, yes: true }))).toHaveProperty('yes', true)
  })

  it('takes a long as a signed or an unsigned number and reads it as a signed one', () => {
    const bytes = schema.write({ ...numbers, long: 2n ** 64n - 1n })
    expect(bytes).toEqual(schema.write({ ...numbers, long: -1n }))
    expect(schema.read(bytes)).toHaveProperty('long', -1n)
  })

  it('takes an object that writes another value while it is written', () => {
    const inner = {
      _: 'numbers',
      long: 2n,
      double: 3,
      get int() {
        return schema.write(numbers).length
      },
    }
    expect(schema.read(schema.write(inner))).toMatchObject({ int: 24 })
  })

  it('gives bytes of their own, of the exact length', () => {
    const one = schema.write(numbers)
    const copy = one.slice()
    schema.write({ ...numbers, int: 7 })
    expect(one).toEqual(copy)
    expect(one.buffer.byteLength).toBe(one.length)
  })
})

it('names a missing object of the API in the path of a message', () => {
  const schema = createSchema(API_TABLE)
  const chats = [
    { _: 'chatEmpty', id: 1 },
    { _: 'chatEmpty', id: 2 },
    { _: 'chatForbidden', id: 3 },
  ]
  expect(() => schema.write({ _: 'messages.messages', messages: [], topics: [], chats, users: [] })).toThrow(
    'messages.messages.chats[2].title: a string is missing',
  )
})
