import { sendStored } from './sendStored.js'
import type { ServerState } from './serverState.js'

/** Ends a call that runs with a whole `rpc_result`. */
export function endCall(state: ServerState, messageId: bigint, rpcResult: Uint8Array, now: number): void {
  const call = state.calls.get(messageId)
  if (call === undefined || call.answerId !== undefined) return
  state.runningCount -= 1
  // The answer says that the call has come.
  state.acknowledgements.remove(messageId)
  call.answerId = sendStored(state, 'answer', rpcResult, messageId, now).messageId
}
