import type { StoredMessage } from './outbox.js'
import type { ServerState } from './serverState.js'

/** Takes a stored message out of the queue. */
export function unqueue(state: ServerState, stored: StoredMessage): void {
  stored.isQueued = false
  state.queue = state.queue.filter((queued) => queued.stored !== stored)
}
