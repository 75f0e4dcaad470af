import { SMALL_PRIMES } from '../smallPrimes.js'
import { integerSqrt } from './integerSqrt.js'
import { isPrime64 } from './isPrime64.js'
import { squfof } from './squfof.js'

/** A product of small primes makes square forms come sooner; when one is unlucky, the next has another cycle. */
const MULTIPLIERS: readonly bigint[] = [105n, 1155n, 385n, 15n, 21n, 1n]

/**
 * Finds the smaller factor of a number below 2^63 that is a product of two different numbers above 1.
 * Returns `undefined` for 0, 1, primes and squares, and always ends.
 */
export function factorInTwo(number: bigint): bigint | undefined {
  if (number < 4n) return undefined
  const root = integerSqrt(number)
  if (root * root === number) return undefined
  for (const prime of SMALL_PRIMES) if (number % prime === 0n) return number === prime ? undefined : prime
  if (isPrime64(number)) return undefined
  // The cube of a prime is the one composite that square forms never split.
  const cubeRoot = BigInt(Math.round(Math.cbrt(Number(number))))
  if (cubeRoot ** 3n === number) return cubeRoot
  for (const multiplier of MULTIPLIERS) {
    const maxSteps = Math.ceil(8 * Math.sqrt(Math.sqrt(Number(number * multiplier))))
    const factor = squfof(number, multiplier, maxSteps)
    if (factor !== undefined) return factor < number / factor ? factor : number / factor
  }
  return undefined
}
