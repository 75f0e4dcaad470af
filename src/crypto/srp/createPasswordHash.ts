import { concatBytes } from '../../bytes/concatBytes.js'
import type { Crypto, RandomBytes } from '../crypto.js'
import { assertSrpAlgorithm } from './assertSrpAlgorithm.js'
import type { SrpAlgorithm } from './srpAlgorithm.js'
import { srpVerifier } from './srpVerifier.js'

/** What `account.passwordInputSettings` says of a new password. */
export interface NewPasswordHash {
  /** The server's algorithm with 32 bytes of our own behind its first salt. */
  readonly algorithm: SrpAlgorithm
  /** `new_password_hash`, 256 bytes. */
  readonly passwordHash: Uint8Array
}

/**
 * Prepares a new password: lengthens the first salt of `new_algo` by 32 random bytes and computes what the server will keep.
 * Rejects with a `SecurityError` when the server's p or g must not be used.
 * https://core.telegram.org/api/srp#setting-a-new-2fa-password
 */
export async function createPasswordHash(
  crypto: Crypto,
  randomBytes: RandomBytes,
  newAlgorithm: SrpAlgorithm,
  password: Uint8Array,
): Promise<NewPasswordHash> {
  assertSrpAlgorithm(crypto, randomBytes, newAlgorithm)
  const algorithm = { ...newAlgorithm, salt1: concatBytes(newAlgorithm.salt1, randomBytes(32)) }
  return { algorithm, passwordHash: await srpVerifier(crypto, algorithm, password) }
}
