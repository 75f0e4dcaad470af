import type { Crypto } from './crypto.js'

/**
 * Computes `msg_key` of MTProto 1.0 over the plaintext without its padding: the low 128 bits of its SHA-1.
 * Only the message that binds a temporary key still uses it.
 * https://core.telegram.org/mtproto/description_v1#message-key
 */
export function messageKeyV1(crypto: Crypto, plaintext: Uint8Array): Uint8Array {
  return crypto.sha1(plaintext).slice(4, 20)
}
