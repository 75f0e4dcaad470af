import { numberMessage } from './numberMessage.js'
import type { StoredMessage, StoredMessageType } from './outbox.js'
import type { ServerState } from './serverState.js'
import { unqueue } from './unqueue.js'

/** Queues a message and keeps it until it is acknowledged. */
export function sendStored(
  state: ServerState,
  type: StoredMessageType,
  body: Uint8Array,
  callId: bigint | undefined,
  now: number,
): StoredMessage {
  const numbered = numberMessage(state, type === 'push' ? 3 : 1, true, now)
  const stored: StoredMessage = { type, ...numbered, body, callId, isQueued: true }
  for (const forgotten of state.outbox.add(stored)) {
    if (forgotten.callId !== undefined) state.calls.delete(forgotten.callId)
    if (forgotten.isQueued) unqueue(state, forgotten)
  }
  state.queue.push({ ...numbered, body, queuedAt: now, isAgain: false, stored })
  return stored
}
