import { writeServiceMessage } from '../../messages/serviceMessage.js'
import { Batch } from '../batch.js'
import { currentSalt, serverTimeAt } from './policyOf.js'
import type { QueuedMessage, ServerState } from './serverState.js'

/** An id that was given so long ago is no longer the time of sending, so the message goes in a container. */
const FRESH_MS = 10_000

/** Writes the next packet of what is ready, or nothing where nothing is. */
export function composePacket(state: ServerState, now: number): Uint8Array | undefined {
  const { queue, acknowledgements, epoch } = state
  if (queue.length === 0 && !acknowledgements.isDue(now)) return undefined
  const number = (): { readonly messageId: bigint; readonly sequenceNumber: number } => ({
    messageId: epoch.messageIds.next(1, serverTimeAt(state, now)),
    sequenceNumber: epoch.sequenceNumbers.next(false),
  })
  const batch = new Batch()
  let written = 0
  for (const message of queue) {
    if (!batch.hasRoom(message.body.length)) break
    addQueued(batch, message, now)
    written += 1
  }
  state.queue = queue.slice(written)
  if (!acknowledgements.isEmpty && batch.hasRoom(0)) {
    const body = writeServiceMessage({ _: 'msgs_ack', msg_ids: BigInt64Array.from(acknowledgements.take()) })
    batch.add({ ...number(), body }, false)
  }
  const salt = currentSalt(state, now)
  return batch.seal(state.cipher, { sessionId: epoch.sessionId, salt, number }).packet
}

function addQueued(batch: Batch, message: QueuedMessage, now: number): void {
  const { messageId, sequenceNumber, body, isAgain, queuedAt, stored } = message
  batch.add({ messageId, sequenceNumber, body }, isAgain || now - queuedAt > FRESH_MS)
  if (stored !== undefined) stored.isQueued = false
}
