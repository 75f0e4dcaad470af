import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { InputError } from '../errors/inputError.js'
import { SchemaError } from '../errors/schemaError.js'
import { API_TABLE } from './generated/apiTable.js'
import { packTable, parseTl, unpackTable } from './index.js'

const TEXT = `
  auth.code a:int = auth.Code;
  auth.codeLong flags:# a:long b:flags.3?int c:flags.4?true flags2:# d:flags2.0?bytes e:flags2.31?Vector<Vector<int>> = auth.Code;
  other#12345678 a:long = auth.Code;
  plain = Plain;
  optional flags:# = Plain;
  middle x:int flags:# y:flags.1?string = Middle;
  ---functions---
  ping = Plain;
  auth.send flags:# code:auth.Code = Vector<auth.Code>;
  auth.wrap {X:Type} a:int query:!X = X;
  auth.list user_id:long = Vector<long>;
`

describe('packTable', () => {
  it('packs declarations so that unpackTable gives them back', () => {
    const definitions = parseTl(TEXT)
    expect(unpackTable(packTable(definitions))).toEqual(definitions)
  })

  it('packs the declarations of the API into the same text again', () => {
    expect(packTable(unpackTable(API_TABLE))).toBe(API_TABLE)
  })

  it('keeps the table of the API below 41 KiB when it is compressed', () => {
    expect(gzipSync(API_TABLE, { level: 9 }).length).toBeLessThan(41 * 1024)
  })

  it('refuses what a table cannot hold', () => {
    const four = 'many a:# b:# c:# d:# e:d.0?int = Many;'
    expect(() => packTable(parseTl(four))).toThrow(InputError)
    const variable = '---functions---\nwrap {Y:Type} query:!Y = Y;'
    expect(() => packTable(parseTl(variable))).toThrow(InputError)
  })

  it('is refused by unpackTable where it is broken', () => {
    for (const table of ['=A a', '=A ?a:i b', '=A !a:i', '---\nB', '=A a:Vector<', '=A a:??', '=A ?32a:i']) {
      expect(() => unpackTable(table), table).toThrow(SchemaError)
    }
  })
})
