import { equalBytes } from '../bytes/equalBytes.js'
import { readInt32 } from '../bytes/readInt32.js'
import { readInt64 } from '../bytes/readInt64.js'
import type { AuthKey } from './authKey.js'
import type { Crypto } from './crypto.js'
import { CLIENT_TO_SERVER } from './keyOffset.js'
import { messageKeyV1 } from './messageKeyV1.js'
import { messageKeysV1 } from './messageKeysV1.js'
import { SEALED_HEADER_LENGTH } from './sealMessage.js'

/** The bytes of a plaintext before its body: salt and session or a random prefix (16), `msg_id` (8), `seq_no` (4), length (4). */
const PLAINTEXT_HEADER_LENGTH = 32

/**
 * Decrypts the message that binds a temporary key and returns its plaintext without the padding, or `undefined` when it
 * is not genuine. `msg_key` of MTProto 1.0 leaves the padding out, so the length inside is read first.
 * https://core.telegram.org/method/auth.bindTempAuthKey
 */
export function openMessageV1(crypto: Crypto, authKey: AuthKey, packet: Uint8Array): Uint8Array | undefined {
  const encrypted = packet.subarray(SEALED_HEADER_LENGTH)
  if (encrypted.length < PLAINTEXT_HEADER_LENGTH || encrypted.length % 16 !== 0) return undefined
  if (readInt64(packet) !== authKey.id) return undefined
  const messageKey = packet.subarray(8, SEALED_HEADER_LENGTH)
  const { key, iv } = messageKeysV1(crypto, authKey.bytes, messageKey, CLIENT_TO_SERVER)
  const padded = crypto.aesIgeDecrypt(encrypted, key, iv)
  const length = PLAINTEXT_HEADER_LENGTH + readInt32(padded, PLAINTEXT_HEADER_LENGTH - 4)
  const isLengthRight = length >= PLAINTEXT_HEADER_LENGTH && length <= padded.length && padded.length - length < 16
  const plaintext = padded.subarray(0, isLengthRight ? length : padded.length)
  const isGenuine = equalBytes(messageKey, messageKeyV1(crypto, plaintext))
  return isGenuine && isLengthRight ? plaintext : undefined
}
