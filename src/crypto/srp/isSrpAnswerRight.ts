import { bigintToBytes } from '../../bytes/bigintToBytes.js'
import { bytesToBigint } from '../../bytes/bytesToBigint.js'
import { equalBytes } from '../../bytes/equalBytes.js'
import type { Crypto } from '../crypto.js'
import { isDhPublicValue } from '../dh/isDhPublicValue.js'
import type { SrpChallenge } from './createSrpChallenge.js'
import type { SrpAlgorithm } from './srpAlgorithm.js'
import type { SrpAnswer } from './srpAnswer.js'
import { srpNumber } from './srpNumber.js'
import { srpProof } from './srpProof.js'

/**
 * Whether a client's answer to a challenge proves that it knows the password behind the verifier.
 * An A outside the bounds of a Diffie-Hellman value is refused, for it could make the secret predictable.
 * https://core.telegram.org/api/srp
 */
export function isSrpAnswerRight(
  crypto: Crypto,
  algorithm: SrpAlgorithm,
  verifier: Uint8Array,
  challenge: SrpChallenge,
  answer: SrpAnswer,
): boolean {
  if (answer.a.length > 256 || !isDhPublicValue(answer.a, algorithm.p)) return false
  const p = bytesToBigint(algorithm.p)
  const a = bytesToBigint(answer.a)
  const b = bytesToBigint(challenge.b)
  const u = crypto.sha256(srpNumber(a), srpNumber(b))
  const base = (a * bytesToBigint(crypto.modPow(verifier, u, algorithm.p))) % p
  const secret = bytesToBigint(crypto.modPow(bigintToBytes(base), challenge.secret, algorithm.p))
  return equalBytes(answer.m1, srpProof(crypto, algorithm, { a, b, secret }))
}
