import { writeContainer } from '../../../mtproto/messages/writeContainer.js'
import type { OutgoingPacket } from '../outgoingPacket.js'

/** A packet with the ids of itself and of the messages in it moved by so many seconds. */
export function movedInTime(packet: OutgoingPacket, seconds: number): Uint8Array {
  // The upper half of an id is seconds: https://core.telegram.org/mtproto/description#message-identifier-msg-id
  const shift = BigInt(seconds) << 32n
  const { envelope, messages, isContainer } = packet
  const moved = messages.map((message) => ({ ...message, messageId: message.messageId + shift }))
  const body = isContainer ? writeContainer(moved) : envelope.body
  return packet.seal({ ...envelope, messageId: envelope.messageId + shift, body })
}
