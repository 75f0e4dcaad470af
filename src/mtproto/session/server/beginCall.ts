import { answerCall } from './answerCall.js'
import type { ServerState } from './serverState.js'

/** Takes a call, or refuses it where too many run already. */
export function beginCall(state: ServerState, messageId: bigint, body: Uint8Array, now: number): void {
  const isRefused = state.runningCount >= state.maxPending
  state.calls.set(messageId, { answerId: undefined })
  state.runningCount += 1
  if (isRefused) answerCall(state, messageId, { type: 'error', code: 420, text: 'FLOOD_WAIT_1' }, now)
  else state.events.push({ type: 'message', messageId, body })
}
