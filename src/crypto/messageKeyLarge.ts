import type { Crypto } from './crypto.js'
import type { KeyOffset } from './keyOffset.js'

/**
 * Computes SHA-256 over 32 bytes of the key and the whole padded plaintext. Its bytes 8 to 24 are `msg_key` of
 * MTProto 2.0; its first 4 bytes make the token of a quick acknowledgement.
 * https://core.telegram.org/mtproto/description#message-key-msg-key
 */
export function messageKeyLarge(crypto: Crypto, authKey: Uint8Array, plaintext: Uint8Array, x: KeyOffset): Uint8Array {
  return crypto.sha256(authKey.subarray(88 + x, 120 + x), plaintext)
}
