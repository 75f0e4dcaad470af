import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { modPow } from './modPow.js'

/** The definition, multiplication by multiplication. */
function slowPower(base: bigint, exponent: bigint, modulus: bigint): bigint {
  let result = 1n % modulus
  for (let count = 0n; count < exponent; count++) result = (result * base) % modulus
  return result
}

/** Square and multiply, one bit at a time: another way than the windows under test. */
function bitwisePower(base: bigint, exponent: bigint, modulus: bigint): bigint {
  let result = 1n % modulus
  for (const bit of exponent.toString(2)) result = (result * result * (bit === '1' ? base : 1n)) % modulus
  return result
}

describe('modPow', () => {
  it('is repeated multiplication', () => {
    const small = fc.bigInt(0n, 300n)
    fc.assert(
      fc.property(small, small, fc.bigInt(1n, 300n), (base, exponent, modulus) => {
        expect(modPow(base, exponent, modulus)).toBe(slowPower(base, exponent, modulus))
      }),
    )
  })

  it('agrees with another way for large numbers', () => {
    const large = fc.bigInt(0n, 2n ** 1024n)
    fc.assert(
      fc.property(large, large, fc.bigInt(1n, 2n ** 1024n), (base, exponent, modulus) => {
        expect(modPow(base, exponent, modulus)).toBe(bitwisePower(base, exponent, modulus))
      }),
      { numRuns: 30 },
    )
  })

  it('refuses what has no such power', () => {
    expect(() => modPow(2n, 2n, 0n)).toThrow(RangeError)
    expect(() => modPow(2n, -1n, 7n)).toThrow(RangeError)
    expect(() => modPow(-2n, 1n, 7n)).toThrow(RangeError)
  })
})
