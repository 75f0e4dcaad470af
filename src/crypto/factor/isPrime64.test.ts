import fc from 'fast-check'
import { checkPrimeSync } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { integerSqrt } from './integerSqrt.js'
import { isPrime64 } from './isPrime64.js'

describe('isPrime64', () => {
  it('agrees with trial division', () => {
    for (let number = 0; number < 3000; number++) {
      let isPrime = number > 1
      for (let divisor = 2; divisor * divisor <= number; divisor++) if (number % divisor === 0) isPrime = false
      expect({ number, isPrime: isPrime64(BigInt(number)) }).toEqual({ number, isPrime })
    }
  })

  it('agrees with OpenSSL', () => {
    fc.assert(
      fc.property(fc.bigInt(2n, 2n ** 64n - 1n), (number) => {
        for (const near of [number, number | 1n]) expect(isPrime64(near)).toBe(checkPrimeSync(near, { checks: 30 }))
      }),
      { numRuns: 300 },
    )
  })

  it('sees through numbers that pass the test for many bases', () => {
    // The least composites that the first 2, 4, 8 and 9 prime bases let through.
    for (const number of [1_373_653n, 3_215_031_751n, 341_550_071_728_321n, 3_825_123_056_546_413_051n]) {
      expect(isPrime64(number)).toBe(false)
    }
  })
})

describe('integerSqrt', () => {
  it('is exact at and around squares, far beyond what a double can tell apart', () => {
    fc.assert(
      fc.property(fc.bigInt(1n, 2n ** 50n), (root) => {
        expect([-1n, 0n, 1n, 2n * root].map((step) => integerSqrt(root * root + step))).toEqual([
          root - 1n,
          root,
          root,
          root,
        ])
      }),
    )
    expect(integerSqrt(0n)).toBe(0n)
  })
})
