import { concatBytes } from '../bytes/concatBytes.js'
import type { AesKeys } from './aesKeys.js'
import type { Crypto } from './crypto.js'
import type { KeyOffset } from './keyOffset.js'

/**
 * Derives the AES key and vector of one message from the authorization key and `msg_key` (MTProto 2.0).
 * https://core.telegram.org/mtproto/description#defining-aes-key-and-initialization-vector
 */
export function messageKeys(crypto: Crypto, authKey: Uint8Array, messageKey: Uint8Array, x: KeyOffset): AesKeys {
  const a = crypto.sha256(messageKey, authKey.subarray(x, 36 + x))
  const b = crypto.sha256(authKey.subarray(40 + x, 76 + x), messageKey)
  return {
    key: concatBytes(a.subarray(0, 8), b.subarray(8, 24), a.subarray(24, 32)),
    iv: concatBytes(b.subarray(0, 8), a.subarray(8, 24), b.subarray(24, 32)),
  }
}
