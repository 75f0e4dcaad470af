import { MSG_CONTAINER_ID } from './constructorIdOf.js'

/** How many messages a container may hold: https://core.telegram.org/mtproto/service_messages#simple-container. */
export const MOST_CONTAINER_MESSAGES = 1020

/** The bytes of a container before its messages. */
export const CONTAINER_HEADER_LENGTH = 8

/** The bytes that a container spends on each message besides its body. */
export const CONTAINED_HEADER_LENGTH = 16

/** A message inside a container. */
export interface ContainedMessage {
  readonly messageId: bigint
  readonly sequenceNumber: number
  readonly body: Uint8Array
}

/** Writes messages into the body of a container. */
export function writeContainer(messages: readonly ContainedMessage[]): Uint8Array {
  let length = CONTAINER_HEADER_LENGTH
  for (const { body } of messages) length += CONTAINED_HEADER_LENGTH + body.length
  const bytes = new Uint8Array(length)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, MSG_CONTAINER_ID, true)
  view.setUint32(4, messages.length, true)
  let offset = CONTAINER_HEADER_LENGTH
  for (const { messageId, sequenceNumber, body } of messages) {
    view.setBigInt64(offset, messageId, true)
    view.setInt32(offset + 8, sequenceNumber, true)
    view.setInt32(offset + 12, body.length, true)
    bytes.set(body, offset + CONTAINED_HEADER_LENGTH)
    offset += CONTAINED_HEADER_LENGTH + body.length
  }
  return bytes
}
