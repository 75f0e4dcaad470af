import { padBytesStart } from '../../bytes/padBytesStart.js'
import type { Crypto } from '../crypto.js'
import type { SrpAlgorithm } from './srpAlgorithm.js'
import { srpPasswordHash } from './srpPasswordHash.js'

/**
 * Computes v, what the server keeps of a password: g to the power of x, 256 bytes.
 * https://core.telegram.org/api/srp#setting-a-new-2fa-password
 */
export async function srpVerifier(crypto: Crypto, algorithm: SrpAlgorithm, password: Uint8Array): Promise<Uint8Array> {
  const x = await srpPasswordHash(crypto, algorithm, password)
  return padBytesStart(crypto.modPow(Uint8Array.of(algorithm.g), x, algorithm.p), 256)
}
