import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bigintToBytes } from './bigintToBytes.js'
import { bytesToBigint } from './bytesToBigint.js'
import { padBytesStart } from './padBytesStart.js'
import { trimLeadingZeros } from './trimLeadingZeros.js'

describe('bigintToBytes', () => {
  it('writes the shortest big-endian bytes, which bytesToBigint reads back', () => {
    fc.assert(
      fc.property(fc.bigInt(0n, 2n ** 300n), (value) => {
        const bytes = bigintToBytes(value)
        expect(bytes[0]).not.toBe(0)
        expect(bytesToBigint(bytes)).toBe(value)
        expect(bytesToBigint(bigintToBytes(value, 40))).toBe(value)
      }),
    )
  })

  it('puts the high byte first', () => {
    expect(bigintToBytes(0x10203n)).toEqual(Uint8Array.of(1, 2, 3))
    expect(bigintToBytes(0x10203n, 5)).toEqual(Uint8Array.of(0, 0, 1, 2, 3))
    expect(bigintToBytes(0n)).toEqual(new Uint8Array(0))
    expect(bigintToBytes(0n, 2)).toEqual(new Uint8Array(2))
  })

  it('refuses negative numbers and those that do not fit', () => {
    expect(() => bigintToBytes(-1n)).toThrow('negative')
    expect(bigintToBytes(255n, 1)).toEqual(Uint8Array.of(255))
    expect(() => bigintToBytes(256n, 1)).toThrow(RangeError)
  })
})

describe('padBytesStart and trimLeadingZeros', () => {
  it('are two ways of writing one number', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 20 }), (bytes) => {
        expect(padBytesStart(bytes, 20)).toEqual(bigintToBytes(bytesToBigint(bytes), 20))
        expect(trimLeadingZeros(padBytesStart(bytes, 20))).toEqual(bigintToBytes(bytesToBigint(bytes)))
      }),
    )
    expect(() => padBytesStart(new Uint8Array(3), 2)).toThrow(RangeError)
  })
})
