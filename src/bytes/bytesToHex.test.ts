import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bytesToHex } from './bytesToHex.js'
import { hexToBytes } from './hexToBytes.js'

describe('bytesToHex', () => {
  it('writes what Node writes, and hexToBytes reads it back in either case', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        const hex = bytesToHex(bytes)
        expect(hex).toBe(Buffer.from(bytes).toString('hex'))
        expect(hexToBytes(hex)).toEqual(bytes)
        expect(hexToBytes(hex.toUpperCase())).toEqual(bytes)
      }),
    )
  })
})

describe('hexToBytes', () => {
  it('refuses an odd number of digits, other characters and blanks', () => {
    for (const text of ['a', 'abc', '0x', 'zz', 'ab cd', '0g', 'ab\n', '１２']) {
      expect(() => hexToBytes(text)).toThrow(RangeError)
    }
  })

  it('keeps the text, which may be a secret, out of the error', () => {
    expect(() => hexToBytes('5ec2e7!')).toThrow(/^These 7 characters are not hexadecimal/)
  })
})
