import { bytesToBigint } from '../../bytes/bytesToBigint.js'
import { SecurityError } from '../../errors/securityError.js'
import type { Crypto, RandomBytes } from '../crypto.js'
import { createDhPair } from '../dh/createDhPair.js'
import { isDhPublicValue } from '../dh/isDhPublicValue.js'
import type { SrpAlgorithm } from './srpAlgorithm.js'
import { srpMultiplier } from './srpMultiplier.js'
import { srpNumber } from './srpNumber.js'

/** What a server draws for one attempt at a password. */
export interface SrpChallenge {
  /** The server's random exponent, 256 bytes: a secret. */
  readonly secret: Uint8Array
  /** B, 256 bytes: `srp_B` of `account.password`. */
  readonly b: Uint8Array
}

/** A good source fails once in 2^63 draws. */
const MAX_DRAWS = 16

/**
 * Draws the server's side of one attempt: B = k * v + g^b mod p, of which v is the verifier that the server keeps.
 * Each challenge serves a single attempt. Throws a `SecurityError` when the source of random bytes is broken.
 * https://core.telegram.org/api/srp
 */
export function createSrpChallenge(
  crypto: Crypto,
  randomBytes: RandomBytes,
  algorithm: SrpAlgorithm,
  verifier: Uint8Array,
): SrpChallenge {
  const p = bytesToBigint(algorithm.p)
  const masked = srpMultiplier(crypto, algorithm) * bytesToBigint(verifier)
  for (let draw = 0; draw < MAX_DRAWS; draw++) {
    const { secret, publicValue } = createDhPair(crypto, randomBytes, algorithm.g, algorithm.p)
    const b = srpNumber((masked + bytesToBigint(publicValue)) % p)
    if (isDhPublicValue(b, algorithm.p)) return { secret, b }
  }
  throw new SecurityError('The source of random bytes is broken: no password challenge that it gave was usable')
}
