import { integerSqrt } from './integerSqrt.js'
import { isPrime64 } from './isPrime64.js'
import { squfof } from './squfof.js'

const SMALL_PRIMES: readonly bigint[] = [
  2n,
  3n,
  5n,
  7n,
  11n,
  13n,
  17n,
  19n,
  23n,
  29n,
  31n,
  37n,
  41n,
  43n,
  47n,
  53n,
  59n,
  61n,
  67n,
  71n,
  73n,
  79n,
  83n,
  89n,
  97n,
]

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
