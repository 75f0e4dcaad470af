import { bigintToBytes } from '../../bytes/bigintToBytes.js'
import { bytesToBigint } from '../../bytes/bytesToBigint.js'
import { createMillerRabinRound } from '../createMillerRabinRound.js'
import type { Crypto, RandomBytes } from '../crypto.js'

/**
 * Whether an odd number above 4 passes the given number of Miller-Rabin rounds, each with a fresh random base.
 * A prime always passes; a composite passes with a chance below 4^-rounds.
 */
export function isProbablePrime(crypto: Crypto, randomBytes: RandomBytes, candidate: bigint, rounds: number): boolean {
  const modulus = bigintToBytes(candidate)
  const passes = createMillerRabinRound(candidate, (base, exponent) =>
    bytesToBigint(crypto.modPow(bigintToBytes(base), bigintToBytes(exponent), modulus)),
  )
  for (let round = 0; round < rounds; round++) {
    // Eight bytes more than the modulus has make the remainder as good as uniform in 2..candidate - 2.
    const base = 2n + (bytesToBigint(randomBytes(modulus.length + 8)) % (candidate - 3n))
    if (!passes(base)) return false
  }
  return true
}
