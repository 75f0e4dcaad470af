import { concatBytes } from '../../bytes/concatBytes.js'
import type { AesKeys } from '../aesKeys.js'
import type { Crypto } from '../crypto.js'

/**
 * Derives `tmp_aes_key` and `tmp_aes_iv`, which protect the Diffie-Hellman values of the key exchange.
 * The nonces are bytes of fixed width, 32 and 16: a zero at the front stays.
 * https://core.telegram.org/mtproto/auth_key#6-client-responds-with
 */
export function temporaryAesKeys(crypto: Crypto, newNonce: Uint8Array, serverNonce: Uint8Array): AesKeys {
  const newServer = crypto.sha1(newNonce, serverNonce)
  const serverNew = crypto.sha1(serverNonce, newNonce)
  const newNew = crypto.sha1(newNonce, newNonce)
  return {
    key: concatBytes(newServer, serverNew.subarray(0, 12)),
    iv: concatBytes(serverNew.subarray(12, 20), newNew, newNonce.subarray(0, 4)),
  }
}
