import { concatBytes } from '../../bytes/concatBytes.js'
import type { AesKeys } from '../aesKeys.js'
import type { Crypto, RandomBytes } from '../crypto.js'

/**
 * Encrypts `server_DH_inner_data` or `client_DH_inner_data`: SHA-1, the data, and random padding to a multiple of 16.
 * https://core.telegram.org/mtproto/auth_key#6-client-responds-with
 */
export function sealInnerData(crypto: Crypto, randomBytes: RandomBytes, keys: AesKeys, data: Uint8Array): Uint8Array {
  const hashed = concatBytes(crypto.sha1(data), data)
  const padded = concatBytes(hashed, randomBytes((16 - (hashed.length % 16)) % 16))
  return crypto.aesIgeEncrypt(padded, keys.key, keys.iv)
}
