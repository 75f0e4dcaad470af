import type { Envelope } from '../../../mtproto/messages/envelope.js'

const HEADER_LENGTH = 32

/** What a packet is before encryption, with so many bytes of padding, and a length that may be another than that of the body. */
export function plaintextOf(
  envelope: Envelope,
  paddingLength: number,
  length: number = envelope.body.length,
): Uint8Array {
  const { body } = envelope
  const plaintext = new Uint8Array(HEADER_LENGTH + body.length + paddingLength)
  const view = new DataView(plaintext.buffer)
  view.setBigInt64(0, envelope.salt, true)
  view.setBigInt64(8, envelope.sessionId, true)
  view.setBigInt64(16, envelope.messageId, true)
  view.setInt32(24, envelope.sequenceNumber, true)
  view.setInt32(28, length, true)
  plaintext.set(body, HEADER_LENGTH)
  return plaintext
}
