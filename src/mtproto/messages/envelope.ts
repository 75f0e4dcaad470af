import type { AuthKey } from '../../crypto/authKey.js'
import type { Crypto, RandomBytes } from '../../crypto/crypto.js'
import type { KeyOffset } from '../../crypto/keyOffset.js'
import { openMessage } from '../../crypto/openMessage.js'
import { SEALED_HEADER_LENGTH, sealMessage } from '../../crypto/sealMessage.js'
import { paddedLength } from './paddedLength.js'

const HEADER_LENGTH = 32
const SHORTEST_PADDING = 12
const LONGEST_PADDING = 1024

/** The parts of a packet that encryption protects. */
export interface Envelope {
  readonly salt: bigint
  readonly sessionId: bigint
  readonly messageId: bigint
  readonly sequenceNumber: number
  readonly body: Uint8Array
}

/** The shortest encrypted packet: key id, message key, a header, and padding. */
export const SHORTEST_PACKET_LENGTH: number = SEALED_HEADER_LENGTH + 48

/**
 * Encrypts one message into a packet for the direction that `keyOffset` names.
 * See https://core.telegram.org/mtproto/description#encrypted-message.
 */
export function sealEnvelope(
  crypto: Crypto,
  randomBytes: RandomBytes,
  authKey: AuthKey,
  envelope: Envelope,
  keyOffset: KeyOffset,
): Uint8Array {
  const { body } = envelope
  const plaintext = new Uint8Array(paddedLength(body.length))
  const view = new DataView(plaintext.buffer)
  view.setBigInt64(0, envelope.salt, true)
  view.setBigInt64(8, envelope.sessionId, true)
  view.setBigInt64(16, envelope.messageId, true)
  view.setInt32(24, envelope.sequenceNumber, true)
  view.setInt32(28, body.length, true)
  plaintext.set(body, HEADER_LENGTH)
  plaintext.set(randomBytes(plaintext.length - HEADER_LENGTH - body.length), HEADER_LENGTH + body.length)
  return sealMessage(crypto, authKey, plaintext, keyOffset)
}

/**
 * Decrypts a packet and checks its key id, its message key, its length and its padding.
 * Whatever fails, the answer is the same `undefined`. Whose session it is, and when, is the caller's to check.
 * See https://core.telegram.org/mtproto/security_guidelines#mtproto-encrypted-messages.
 */
export function openEnvelope(
  crypto: Crypto,
  authKey: AuthKey,
  packet: Uint8Array,
  keyOffset: KeyOffset,
): Envelope | undefined {
  const plaintext = openMessage(crypto, authKey, packet, keyOffset)
  if (plaintext === undefined || packet.length < SHORTEST_PACKET_LENGTH) return undefined
  const view = new DataView(plaintext.buffer, plaintext.byteOffset, plaintext.byteLength)
  const length = view.getInt32(28, true)
  const padding = plaintext.length - HEADER_LENGTH - length
  if (length < 0 || length % 4 !== 0 || padding < SHORTEST_PADDING || padding > LONGEST_PADDING) return undefined
  return {
    salt: view.getBigInt64(0, true),
    sessionId: view.getBigInt64(8, true),
    messageId: view.getBigInt64(16, true),
    sequenceNumber: view.getInt32(24, true),
    body: plaintext.subarray(HEADER_LENGTH, HEADER_LENGTH + length),
  }
}
