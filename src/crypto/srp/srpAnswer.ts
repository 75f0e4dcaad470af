import { bigintToBytes } from '../../bytes/bigintToBytes.js'
import { bytesToBigint } from '../../bytes/bytesToBigint.js'
import { SecurityError } from '../../errors/securityError.js'
import type { Crypto } from '../crypto.js'
import type { SrpAlgorithm } from './srpAlgorithm.js'
import { srpMultiplier } from './srpMultiplier.js'
import { srpNumber } from './srpNumber.js'
import { srpProof } from './srpProof.js'

/** The two values of `inputCheckPasswordSRP` that the client computes. */
export interface SrpAnswer {
  /** A, 256 bytes. */
  readonly a: Uint8Array
  /** M1, 32 bytes. */
  readonly m1: Uint8Array
}

/** The numbers of one attempt: B from the server, the client's random exponent a, and x from the password. */
export interface SrpAttempt {
  readonly b: bigint
  readonly exponent: bigint
  readonly x: bigint
}

/**
 * Does the arithmetic of the client's side. Whether p, g, B and A may be used at all is checked by `computeSrpCheck`.
 * Throws a `SecurityError` where the protocol says to stop: when u or the base of the shared secret is zero.
 * https://core.telegram.org/api/srp#checking-the-password-with-srp
 */
export function srpAnswer(crypto: Crypto, algorithm: SrpAlgorithm, attempt: SrpAttempt): SrpAnswer {
  const p = bytesToBigint(algorithm.p)
  const power = (base: bigint, exponent: bigint): bigint =>
    bytesToBigint(crypto.modPow(bigintToBytes(base), bigintToBytes(exponent), algorithm.p))

  const { b, exponent, x } = attempt
  const a = power(BigInt(algorithm.g), exponent)
  const u = bytesToBigint(crypto.sha256(srpNumber(a), srpNumber(b)))
  const masked = (srpMultiplier(crypto, algorithm) * power(BigInt(algorithm.g), x)) % p
  const base = (b - masked + p) % p
  if (u === 0n || base === 0n)
    throw new SecurityError('The server sent values for the password check that prove nothing')

  // p is prime, so the exponent may be reduced modulo p - 1: the platform's fast power wants one below the modulus.
  const secret = power(base, (exponent + u * x) % (p - 1n))
  return { a: srpNumber(a), m1: srpProof(crypto, algorithm, { a, b, secret }) }
}
