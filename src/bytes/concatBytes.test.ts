import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { concatBytes } from './concatBytes.js'
import { reverseBytes } from './reverseBytes.js'
import { xorBytes } from './xorBytes.js'

describe('concatBytes', () => {
  it('joins the parts in order into a new array', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array()), (parts) => {
        expect(concatBytes(...parts)).toEqual(Uint8Array.from(parts.flatMap((part) => [...part])))
      }),
    )
    const only = Uint8Array.of(1)
    expect(concatBytes(only)).not.toBe(only)
  })
})

describe('xorBytes', () => {
  it('undoes itself, and changes neither argument', () => {
    const pair = fc.uint8Array().chain((left) => {
      const { length } = left
      return fc.tuple(fc.constant(left), fc.uint8Array({ minLength: length, maxLength: length }))
    })
    fc.assert(
      fc.property(pair, ([left, right]) => {
        const copy = left.slice()
        expect(xorBytes(xorBytes(left, right), right)).toEqual(copy)
        expect(left).toEqual(copy)
      }),
    )
    expect(xorBytes(Uint8Array.of(0b1100), Uint8Array.of(0b1010))).toEqual(Uint8Array.of(0b0110))
  })

  it('refuses different lengths', () => {
    expect(() => xorBytes(new Uint8Array(1), new Uint8Array(2))).toThrow(RangeError)
  })
})

describe('reverseBytes', () => {
  it('leaves the original as it was', () => {
    const bytes = Uint8Array.of(1, 2, 3)
    expect(reverseBytes(bytes)).toEqual(Uint8Array.of(3, 2, 1))
    expect(bytes).toEqual(Uint8Array.of(1, 2, 3))
  })
})
