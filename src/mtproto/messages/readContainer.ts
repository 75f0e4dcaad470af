import { constructorIdOf, MSG_CONTAINER_ID } from './constructorIdOf.js'
import { CONTAINED_HEADER_LENGTH, type ContainedMessage, CONTAINER_HEADER_LENGTH } from './writeContainer.js'

/** How many messages a container of the other side may hold. */
const MOST_RECEIVED_MESSAGES = 1024

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
