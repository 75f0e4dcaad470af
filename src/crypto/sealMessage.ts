import type { AuthKey } from './authKey.js'
import type { Crypto } from './crypto.js'
import type { KeyOffset } from './keyOffset.js'
import { messageKeyLarge } from './messageKeyLarge.js'
import { messageKeys } from './messageKeys.js'

/** The bytes of a packet before its encrypted part: `auth_key_id` (8) and `msg_key` (16). */
export const SEALED_HEADER_LENGTH = 24

/**
 * Encrypts a message with MTProto 2.0 into a packet: `auth_key_id`, `msg_key`, encrypted data.
 * `plaintext` already has its random padding, so that its length is a multiple of 16: an `InputError` says when it is not.
 * https://core.telegram.org/mtproto/description#encrypted-message
 */
export function sealMessage(crypto: Crypto, authKey: AuthKey, plaintext: Uint8Array, x: KeyOffset): Uint8Array {
  const { messageCipher } = crypto
  const isShort = messageCipher !== undefined && plaintext.length <= messageCipher.maxLength
  const packet =
    isShort && plaintext.length % 16 === 0
      ? messageCipher.seal(authKey.bytes, plaintext, x)
      : sealInSteps(crypto, authKey, plaintext, x)
  new DataView(packet.buffer, packet.byteOffset).setBigInt64(0, authKey.id, true)
  return packet
}

function sealInSteps(crypto: Crypto, authKey: AuthKey, plaintext: Uint8Array, x: KeyOffset): Uint8Array {
  const messageKey = messageKeyLarge(crypto, authKey.bytes, plaintext, x).subarray(8, 24)
  const { key, iv } = messageKeys(crypto, authKey.bytes, messageKey, x)
  const packet = new Uint8Array(SEALED_HEADER_LENGTH + plaintext.length)
  packet.set(messageKey, 8)
  crypto.aesIgeEncrypt(plaintext, key, iv, packet.subarray(SEALED_HEADER_LENGTH))
  return packet
}
