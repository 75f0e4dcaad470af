import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { int64ToBytes } from './int64ToBytes.js'
import { readInt32 } from './readInt32.js'
import { readInt64 } from './readInt64.js'
import { readUint32 } from './readUint32.js'
import { uint32ToBytes } from './uint32ToBytes.js'

describe('little-endian numbers', () => {
  it('come back as they were written, at any offset', () => {
    fc.assert(
      fc.property(fc.bigInt(-(2n ** 63n), 2n ** 63n - 1n), fc.nat(9), (value, offset) => {
        const bytes = new Uint8Array(offset + 8)
        bytes.set(int64ToBytes(value), offset)
        expect(readInt64(bytes, offset)).toBe(value)
        expect(readInt64(bytes.subarray(offset))).toBe(value)
      }),
    )
    fc.assert(
      fc.property(fc.nat(0xffffffff), (value) => {
        expect(readUint32(uint32ToBytes(value))).toBe(value)
        expect(readInt32(uint32ToBytes(value))).toBe(value | 0)
      }),
    )
  })

  it('have their low byte first', () => {
    expect(int64ToBytes(1n)).toEqual(Uint8Array.of(1, 0, 0, 0, 0, 0, 0, 0))
    expect(int64ToBytes(2n ** 64n - 1n)).toEqual(int64ToBytes(-1n))
    expect(uint32ToBytes(0x1020304)).toEqual(Uint8Array.of(4, 3, 2, 1))
  })

  it('are never read beyond the end', () => {
    expect(() => readInt64(new Uint8Array(7))).toThrow(RangeError)
    expect(() => readInt64(new Uint8Array(16).subarray(0, 8), 1)).toThrow(RangeError)
    expect(() => readInt32(new Uint8Array(3))).toThrow(RangeError)
    expect(() => readUint32(new Uint8Array(4), 1)).toThrow(RangeError)
  })
})
