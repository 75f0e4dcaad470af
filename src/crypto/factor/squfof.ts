import { integerSqrt } from './integerSqrt.js'

/** A form passed on the way: a square that turns up later and belongs to it leads back to no factor. */
interface PassedForm {
  readonly q: number
  readonly p: number
}

function greatestCommonDivisor(left: bigint, right: bigint): bigint {
  return right === 0n ? left : greatestCommonDivisor(right, left % right)
}

function smallCommonDivisor(left: number, right: number): number {
  return right === 0 ? left : smallCommonDivisor(right, left % right)
}

/** Walks the cycle of the form (root of the square, p) until it turns round: there lies a factor of the product. */
function turningPoint(product: bigint, root: number, squareRoot: number, startP: number, maxSteps: number): number {
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
  const twiceMultiplier = 2 * Number(multiplier)
  const maxPassedQ = 2 * Math.sqrt(2 * root)
  const passedForms: PassedForm[] = []
  let p = root
  let previousQ = 1
  let q = Number(product - bigRoot * bigRoot)
  if (q === 0) return undefined

  for (let step = 1; step <= maxSteps; step++) {
    const quotient = Math.floor((root + p) / q)
    const nextP = quotient * q - p
    if (q <= maxPassedQ * twiceMultiplier) {
      const reducedQ = q / smallCommonDivisor(q, twiceMultiplier)
      if (reducedQ <= maxPassedQ) passedForms.push({ q: reducedQ, p: p % reducedQ })
    }
    const nextQ = previousQ + quotient * (p - nextP)
    previousQ = q
    q = nextQ
    p = nextP
    const squareRoot = Math.sqrt(q)
    // Only at odd steps, counted so, can a square be a square form.
    if (step % 2 === 0 || squareRoot !== Math.floor(squareRoot)) continue
    const squareP = p
    if (passedForms.some((form) => form.q === squareRoot && (squareP - form.p) % squareRoot === 0)) continue
    if (squareRoot === 1) return undefined
    const factor = greatestCommonDivisor(number, BigInt(turningPoint(product, root, squareRoot, p, maxSteps)))
    if (factor !== 1n && factor !== number) return factor
  }
  return undefined
}
