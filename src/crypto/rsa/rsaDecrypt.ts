import { padBytesStart } from '../../bytes/padBytesStart.js'
import type { Crypto } from '../crypto.js'
import { isBelow } from './isBelow.js'
import type { RsaPrivateKey } from './rsaPrivateKey.js'

/**
 * Undoes bare RSA with the private key: as many bytes as the modulus has, or `undefined` when `data` has another length or
 * is not below the modulus.
 */
export function rsaDecrypt(crypto: Crypto, key: RsaPrivateKey, data: Uint8Array): Uint8Array | undefined {
  if (data.length !== key.n.length || !isBelow(data, key.n)) return undefined
  return padBytesStart(crypto.modPow(data, key.d, key.n), key.n.length)
}
