import { describe, expect, it } from 'vitest'
import vectors from '../../../tests/vectors/cryptoFactor.json' with { type: 'json' }
import { seededRandomBytes } from '../../../tests/seededRandomBytes.js'
import { bigintToBytes } from '../../bytes/bigintToBytes.js'
import { bytesToBigint } from '../../bytes/bytesToBigint.js'
import { factorPq } from './factorPq.js'
import { isPrime64 } from './isPrime64.js'

const factorsOf = (pq: bigint): readonly bigint[] | undefined => {
  const factors = factorPq(bigintToBytes(pq))
  return factors && [bytesToBigint(factors.p), bytesToBigint(factors.q)]
}

describe('factorPq', () => {
  const { 'pq-tdlib-server-range': range, ...single } = vectors
  it.each(Object.values(single))('2.5 splits $pq', ({ pq, p, q }) => {
    expect(factorsOf(BigInt(pq))).toEqual([BigInt(p), BigInt(q)])
  })

  it('2.5 splits every product of two primes in the range of real servers, and refuses their squares', () => {
    for (const [index, p] of range.primes.entries()) {
      expect(factorsOf(BigInt(p) ** 2n)).toBeUndefined()
      for (const q of range.primes.slice(index + 1))
        expect(factorsOf(BigInt(p) * BigInt(q))).toEqual([BigInt(p), BigInt(q)])
    }
  })

  it('2.5 answers the degenerate numbers at once', () => {
    expect([0n, 1n, 2n, 3n, 4n, 5n].map(factorsOf)).toEqual(Array.from({ length: 6 }))
    expect(factorsOf(21n)).toEqual([3n, 7n])
  })

  it('2.5 refuses primes and squares up to the end of the range', () => {
    for (const prime of [2_147_483_647n, 9_223_372_036_854_775_783n, 4_294_967_291n])
      expect(factorsOf(prime)).toBeUndefined()
    expect(factorsOf(3_037_000_493n ** 2n)).toBeUndefined()
    expect(factorsOf(36n)).toBeUndefined()
  })

  it('2.5 splits what is not made of two primes, too', () => {
    expect(factorsOf(1_048_573n ** 3n)).toEqual([1_048_573n, 1_048_573n ** 2n])
    for (const number of [36n * 5n, 1009n * 1013n * 1019n, 65_521n ** 2n * 2_147_483_629n, 251n ** 7n, 4093n ** 5n]) {
      const [p = 0n, q = 0n] = factorsOf(number) ?? []
      expect({ number, product: p * q, isOrdered: 1n < p && p < q }).toEqual({
        number,
        product: number,
        isOrdered: true,
      })
    }
  })

  it('2.5 refuses what is no number of 63 bits', () => {
    expect(factorPq(new Uint8Array(0))).toBeUndefined()
    expect(factorPq(new Uint8Array(9).fill(1))).toBeUndefined()
    expect(factorsOf(2n ** 63n)).toBeUndefined()
    expect(factorsOf(2n ** 63n - 1n)).toEqual([7n, (2n ** 63n - 1n) / 7n])
  })

  it('2.5 accepts bytes with zeros in front', () => {
    expect(factorPq(Uint8Array.of(0, 0, 15))).toEqual({ p: Uint8Array.of(3), q: Uint8Array.of(5) })
  })

  it('2.5 splits 1,000 random products of two primes of every size', () => {
    const random = seededRandomBytes(25)
    const primeOf = (bits: number): bigint => {
      for (;;) {
        const number = (bytesToBigint(random(8)) >> BigInt(64 - bits)) | 1n | (1n << BigInt(bits - 1))
        if (isPrime64(number)) return number
      }
    }
    for (let round = 0; round < 1000; round++) {
      const [p, q] = [primeOf(2 + (round % 29)), primeOf(31)]
      expect(factorsOf(p * q)).toEqual([p, q])
    }
  })
})
