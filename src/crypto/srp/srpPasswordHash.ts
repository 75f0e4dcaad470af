import type { Crypto } from '../crypto.js'
import type { SrpAlgorithm } from './srpAlgorithm.js'

const PBKDF2_ITERATIONS = 100_000

/**
 * Turns a password into x, the secret exponent: PH2 in the document, 32 bytes. Takes a noticeable fraction of a second.
 * `password` is the text as it was typed, in UTF-8 and not normalized.
 * https://core.telegram.org/api/srp#checking-the-password-with-srp
 */
export async function srpPasswordHash(
  crypto: Crypto,
  algorithm: Pick<SrpAlgorithm, 'salt1' | 'salt2'>,
  password: Uint8Array,
): Promise<Uint8Array> {
  const { salt1, salt2 } = algorithm
  const saltedHash = (data: Uint8Array, salt: Uint8Array): Uint8Array => crypto.sha256(salt, data, salt)
  const first = saltedHash(saltedHash(password, salt1), salt2)
  return saltedHash(await crypto.pbkdf2Sha512(first, salt1, PBKDF2_ITERATIONS, 64), salt2)
}
