import { equalBytes } from '../bytes/equalBytes.js'
import { readInt64 } from '../bytes/readInt64.js'
import type { AuthKey } from './authKey.js'
import type { Crypto } from './crypto.js'
import type { KeyOffset } from './keyOffset.js'
import { messageKeyLarge } from './messageKeyLarge.js'
import { messageKeys } from './messageKeys.js'
import { SEALED_HEADER_LENGTH } from './sealMessage.js'

/**
 * Decrypts a packet of MTProto 2.0 and returns its plaintext, padding included, or `undefined` when it is not genuine.
 *
 * `msg_key` is computed again over all that was decrypted and compared in constant time. That work is done even for a packet
 * whose length or `auth_key_id` is wrong, so that nobody can tell from the time it took which of the checks failed.
 * On a padded transport the caller first cuts the transport's own padding off: `packet.length - 24` is a multiple of 16.
 * What the plaintext says (salt, session, length, padding of 12 to 1024 bytes) is the caller's to check.
 * https://core.telegram.org/mtproto/security_guidelines#mtproto-encrypted-messages
 */
export function openMessage(
  crypto: Crypto,
  authKey: AuthKey,
  packet: Uint8Array,
  x: KeyOffset,
): Uint8Array | undefined {
  const encryptedLength = Math.max(0, packet.length - SEALED_HEADER_LENGTH)
  const wholeLength = encryptedLength - (encryptedLength % 16)
  const isFramed = wholeLength > 0 && wholeLength === encryptedLength && readInt64(packet) === authKey.id

  const whole = isFramed ? packet : packet.subarray(0, SEALED_HEADER_LENGTH + wholeLength)
  const { messageCipher } = crypto
  const isShort = messageCipher !== undefined && wholeLength > 0 && wholeLength <= messageCipher.maxLength
  const plaintext = isShort ? messageCipher.open(authKey.bytes, whole, x) : openInSteps(crypto, authKey, whole, x)
  return isFramed ? plaintext : undefined
}

function openInSteps(crypto: Crypto, authKey: AuthKey, packet: Uint8Array, x: KeyOffset): Uint8Array | undefined {
  const messageKey = packet.subarray(8, SEALED_HEADER_LENGTH)
  const { key, iv } = messageKeys(crypto, authKey.bytes, messageKey, x)
  const plaintext = crypto.aesIgeDecrypt(packet.subarray(SEALED_HEADER_LENGTH), key, iv)
  const expected = messageKeyLarge(crypto, authKey.bytes, plaintext, x).subarray(8, 24)
  return equalBytes(messageKey, expected) ? plaintext : undefined
}
