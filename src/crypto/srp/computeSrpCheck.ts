import { bytesToBigint } from '../../bytes/bytesToBigint.js'
import { SecurityError } from '../../errors/securityError.js'
import type { Crypto, RandomBytes } from '../crypto.js'
import { createDhPair } from '../dh/createDhPair.js'
import { assertSrpAlgorithm } from './assertSrpAlgorithm.js'
import type { SrpAlgorithm } from './srpAlgorithm.js'
import { srpAnswer, type SrpAnswer } from './srpAnswer.js'
import { srpPasswordHash } from './srpPasswordHash.js'

/** B is a number modulo p; a shorter one is as good as certainly not random. */
const MIN_B_LENGTH = 248

/**
 * Proves the knowledge of a password without telling it: computes A and M1 for `inputCheckPasswordSRP`.
 * `b` is `srp_B` of `account.password`, `password` the text as it was typed, in UTF-8 and not normalized.
 * Rejects with a `SecurityError` when the server's values must not be used: then nothing may be sent.
 * https://core.telegram.org/api/srp#checking-the-password-with-srp
 */
export async function computeSrpCheck(
  crypto: Crypto,
  randomBytes: RandomBytes,
  algorithm: SrpAlgorithm,
  b: Uint8Array,
  password: Uint8Array,
): Promise<SrpAnswer> {
  assertSrpAlgorithm(crypto, randomBytes, algorithm)
  const bNumber = bytesToBigint(b)
  if (b.length < MIN_B_LENGTH || b.length > 256 || bNumber === 0n || bNumber >= bytesToBigint(algorithm.p)) {
    throw new SecurityError('The server sent a value B for the password check that is out of its range')
  }
  const { secret } = createDhPair(crypto, randomBytes, algorithm.g, algorithm.p)
  const x = bytesToBigint(await srpPasswordHash(crypto, algorithm, password))
  return srpAnswer(crypto, algorithm, { b: bNumber, exponent: bytesToBigint(secret), x })
}
