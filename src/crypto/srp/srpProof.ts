import { bytesToBigint } from '../../bytes/bytesToBigint.js'
import { xorBytes } from '../../bytes/xorBytes.js'
import type { Crypto } from '../crypto.js'
import type { SrpAlgorithm } from './srpAlgorithm.js'
import { srpNumber } from './srpNumber.js'

/** What both sides know at the end of SRP. A, B and the shared secret S are numbers modulo p. */
export interface SrpSession {
  readonly a: bigint
  readonly b: bigint
  readonly secret: bigint
}

/**
 * Computes M1, by which the client proves that it knows the password, 32 bytes.
 * https://core.telegram.org/api/srp#checking-the-password-with-srp
 */
export function srpProof(crypto: Crypto, algorithm: SrpAlgorithm, session: SrpSession): Uint8Array {
  const hashOf = (number: bigint | number): Uint8Array => crypto.sha256(srpNumber(number))
  return crypto.sha256(
    xorBytes(hashOf(bytesToBigint(algorithm.p)), hashOf(algorithm.g)),
    crypto.sha256(algorithm.salt1),
    crypto.sha256(algorithm.salt2),
    srpNumber(session.a),
    srpNumber(session.b),
    hashOf(session.secret),
  )
}
