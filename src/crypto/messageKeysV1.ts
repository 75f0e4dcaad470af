import { concatBytes } from '../bytes/concatBytes.js'
import type { AesKeys } from './aesKeys.js'
import type { Crypto } from './crypto.js'
import type { KeyOffset } from './keyOffset.js'

/**
 * Derives the AES key and vector of one message from the authorization key and `msg_key` (MTProto 1.0).
 * https://core.telegram.org/mtproto/description_v1#defining-aes-key-and-initialization-vector
 */
export function messageKeysV1(crypto: Crypto, authKey: Uint8Array, messageKey: Uint8Array, x: KeyOffset): AesKeys {
  const part = (start: number, length: number): Uint8Array => authKey.subarray(start + x, start + x + length)
  const a = crypto.sha1(messageKey, part(0, 32))
  const b = crypto.sha1(part(32, 16), messageKey, part(48, 16))
  const c = crypto.sha1(part(64, 32), messageKey)
  const d = crypto.sha1(messageKey, part(96, 32))
  return {
    key: concatBytes(a.subarray(0, 8), b.subarray(8, 20), c.subarray(4, 16)),
    iv: concatBytes(a.subarray(8, 20), b.subarray(0, 8), c.subarray(16, 20), d.subarray(0, 8)),
  }
}
