import type { StoredMessage } from './outbox.js'
import type { ServerState } from './serverState.js'

/** Queues a stored message again, under its id. */
export function sendStoredAgain(state: ServerState, stored: StoredMessage, now: number): void {
  if (stored.isQueued) return
  stored.isQueued = true
  const { messageId, sequenceNumber, body } = stored
  state.queue.push({ messageId, sequenceNumber, body, queuedAt: now, isAgain: true, stored })
}
