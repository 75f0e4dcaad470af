import { type SentServiceMessage, writeServiceMessage } from '../../messages/serviceMessage.js'
import { numberMessage } from './numberMessage.js'
import type { ServerState } from './serverState.js'

/** Queues a message that need not be acknowledged. */
export function sendService(state: ServerState, message: SentServiceMessage, now: number): void {
  const body = writeServiceMessage(message)
  state.queue.push({ ...numberMessage(state, 1, false, now), body, queuedAt: now, isAgain: false, stored: undefined })
}
