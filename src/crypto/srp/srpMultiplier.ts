import { bytesToBigint } from '../../bytes/bytesToBigint.js'
import type { Crypto } from '../crypto.js'
import type { SrpAlgorithm } from './srpAlgorithm.js'
import { srpNumber } from './srpNumber.js'

/** Computes k, the hash of p and g. https://core.telegram.org/api/srp#checking-the-password-with-srp */
export function srpMultiplier(crypto: Crypto, algorithm: SrpAlgorithm): bigint {
  const p = bytesToBigint(algorithm.p)
  return bytesToBigint(crypto.sha256(srpNumber(p), srpNumber(algorithm.g)))
}
