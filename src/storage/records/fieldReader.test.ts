import { describe, expect, it } from 'vitest'
import { StorageError } from '../../errors/storageError.js'
import { FieldReader } from './fieldReader.js'

describe('FieldReader', () => {
  it('9.13 reads 64-bit integers, signed or not, and none beyond', () => {
    const read = (value: unknown): bigint => new FieldReader({ value }, 'record').long('value')
    for (const value of [0n, -1n, 2n ** 53n + 1n, -(2n ** 63n), 2n ** 64n - 1n]) expect(read(String(value))).toBe(value)
    for (const value of [String(-(2n ** 63n) - 1n), String(2n ** 64n), '', '-', '1.0', '0x10', ' 1', 1, null]) {
      expect(() => read(value)).toThrow(StorageError)
    }
  })

  it('tells an absent field from one that holds nothing', () => {
    const fields = new FieldReader({ empty: null }, 'record')
    expect([fields.has('empty'), fields.has('absent'), fields.has('toString')]).toEqual([true, false, false])
    expect(() => fields.text('toString')).toThrow('record.toString is not a text')
  })

  it('names the place of a fault inside a list', () => {
    const fields = new FieldReader({ salts: [{ salt: '1' }, { salt: 1 }], names: ['a', 1] }, 'authKey')
    expect(() => fields.records('salts', (salt) => salt.long('salt'))).toThrow('authKey.salts[1].salt is not a 64-bit')
    expect(() => fields.texts('names')).toThrow('authKey.names[1] is not a text')
    expect(() => new FieldReader([], 'authKey')).toThrow('authKey is not an object')
  })
})
