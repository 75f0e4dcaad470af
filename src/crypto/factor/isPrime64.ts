import { createMillerRabinRound } from '../createMillerRabinRound.js'
import { modPow } from '../modPow.js'

/** Miller-Rabin with these bases is a proof for every number below 3.3 * 10^24, so for all of 64 bits. */
const BASES: readonly bigint[] = [2n, 3n, 5n, 7n, 11n, 13n, 17n, 19n, 23n, 29n, 31n, 37n, 41n]

/** Whether a number below 2^64 is prime: certain, not probable. */
export function isPrime64(number: bigint): boolean {
  if (number < 2n) return false
  for (const base of BASES) if (number % base === 0n) return number === base
  return BASES.every(createMillerRabinRound(number, (base, exponent) => modPow(base, exponent, number)))
}
