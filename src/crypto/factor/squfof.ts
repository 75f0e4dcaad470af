import { integerSqrt } from './integerSqrt.js'

/** A small form passed on the way: a later square that belongs to it leads to no factor. */
interface SmallForm {
  readonly q: number
  readonly p: number
}

function greatestCommonDivisor(left: bigint, right: bigint): bigint {
  return right === 0n ? left : greatestCommonDivisor(right, left % right)
}

/** Walks the cycle of the square form (root of the square, p) until it turns round: there lies a factor of the product. */
function ambiguousForm(product: bigint, root: number, squareRoot: number, startP: number, maxSteps: number): number {
  let p = startP + squareRoot * Math.floor((root - startP) / squareRoot)
  let previousQ = squareRoot
  let q = Number((product - BigInt(p) * BigInt(p)) / BigInt(previousQ))
  for (let step = 0; step < maxSteps; step++) {
    const quotient = Math.floor((root + p) / q)
    const nextP = quotient * q - p
    if (nextP === p) return q
    const nextQ = previousQ + quotient * (p - nextP)
    previousQ = q
    q = nextQ
    p = nextP
  }
  return 1
}

/**
 * Looks for a factor of `number` by Shanks's square forms factorization of `number * multiplier`, walking at most `maxSteps`
 * steps of the continued fraction. Returns a factor that is neither 1 nor `number`, or `undefined`.
 * J. Gower and S. Wagstaff, Square form factorization, Mathematics of Computation 77 (2008).
 *
 * What the loops hold stays below 4 * sqrt(number * multiplier), far less than 2^53 for numbers of 63 bits and multipliers
 * of some thousands, so plain numbers are exact here, and a rounded quotient still has the right whole part.
 */
export function squfof(number: bigint, multiplier: bigint, maxSteps: number): bigint | undefined {
  const product = number * multiplier
  const bigRoot = integerSqrt(product)
  const root = Number(bigRoot)
  const small = 2 * Math.sqrt(2 * root)
  const smallForms: SmallForm[] = []
  let p = root
  let previousQ = 1
  let q = Number(product - bigRoot * bigRoot)
  if (q === 0) return undefined

  for (let step = 1; step <= maxSteps; step++) {
    const quotient = Math.floor((root + p) / q)
    const nextP = quotient * q - p
    if (q <= small) {
      const half = q % 2 === 0 ? q / 2 : q
      if (half <= small / 2) smallForms.push({ q: half, p: p % half })
    }
    const nextQ = previousQ + quotient * (p - nextP)
    previousQ = q
    q = nextQ
    p = nextP
    if (step % 2 === 0) continue
    const squareRoot = Math.sqrt(q)
    if (squareRoot !== Math.floor(squareRoot)) continue
    const currentP = p
    if (smallForms.some((form) => form.q === squareRoot && (currentP - form.p) % squareRoot === 0)) continue
    if (squareRoot === 1) return undefined
    const factor = greatestCommonDivisor(number, BigInt(ambiguousForm(product, root, squareRoot, p, maxSteps)))
    if (factor !== 1n && factor !== number) return factor
  }
  return undefined
}
