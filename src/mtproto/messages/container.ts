import { constructorIdOf, MSG_CONTAINER_ID } from './constructorIds.js'

/** How many messages a container may hold: https://core.telegram.org/mtproto/service_messages#simple-container. */
export const MOST_CONTAINER_MESSAGES = 1020

/** How many messages a container of the other side may hold. */
const MOST_RECEIVED_MESSAGES = 1024

const CONTAINER_HEADER_LENGTH = 8

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

/**
 * Reads the messages of a container, or nothing if any of them breaks a rule:
 * at most 1024 of them, each with a length that is a multiple of 4 and inside the rest, an id below the container's,
 * no container among them, and no byte left over.
 */
export function readContainer(body: Uint8Array, containerId: bigint): ContainedMessage[] | undefined {
  if (body.length < CONTAINER_HEADER_LENGTH) return undefined
  const view = new DataView(body.buffer, body.byteOffset, body.byteLength)
  const count = view.getUint32(4, true)
  if (count > MOST_RECEIVED_MESSAGES) return undefined
  const messages: ContainedMessage[] = []
  let offset = CONTAINER_HEADER_LENGTH
  for (let index = 0; index < count; index++) {
    const start = offset + CONTAINED_HEADER_LENGTH
    if (start > body.length) return undefined
    const messageId = view.getBigInt64(offset, true)
    const length = view.getInt32(offset + 12, true)
    if (length < 0 || length % 4 !== 0 || length > body.length - start || messageId >= containerId) return undefined
    const inner = body.subarray(start, start + length)
    if (constructorIdOf(inner) === MSG_CONTAINER_ID) return undefined
    messages.push({ messageId, sequenceNumber: view.getInt32(offset + 8, true), body: inner })
    offset = start + length
  }
  return offset === body.length ? messages : undefined
}
