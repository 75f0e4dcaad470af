import { expect, it } from 'vitest'
import { seededRandomBytes } from '../../../../tests/seededRandomBytes.js'
import { bytesToBigint } from '../../../bytes/bytesToBigint.js'
import { factorPq } from '../../../crypto/factor/factorPq.js'
import { isPrime64 } from '../../../crypto/factor/isPrime64.js'
import { drawPq } from './drawPq.js'

it('2.5 draws two different primes between 2^30 and 2^31, which a client can find', () => {
  const random = seededRandomBytes(1)
  for (let round = 0; round < 100; round++) {
    const { pq, p, q } = drawPq(random)
    const [smaller, greater] = [bytesToBigint(p), bytesToBigint(q)]
    expect(smaller).toBeGreaterThan(2n ** 30n)
    expect(greater).toBeGreaterThan(smaller)
    expect(greater).toBeLessThan(2n ** 31n)
    expect(isPrime64(smaller) && isPrime64(greater)).toBe(true)
    expect(bytesToBigint(pq)).toBe(smaller * greater)
    expect([p.length, q.length, pq.length]).toEqual([4, 4, 8])
    expect(factorPq(pq)).toEqual({ p, q })
  }
})

it('2.5 draws two different primes even from a source that repeats itself, and stays in range at its ends', () => {
  for (const byte of [0, 0x3f, 0xff]) {
    const { p, q } = drawPq((length) => new Uint8Array(length).fill(byte))
    expect(bytesToBigint(p)).toBeLessThan(bytesToBigint(q))
    expect(bytesToBigint(q)).toBeLessThan(2n ** 31n)
  }
})
