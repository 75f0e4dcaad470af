import { writeRpcError, writeRpcResult } from '../../messages/rpcResult.js'
import type { SessionAnswer } from '../session.js'
import { sendStored } from './sending.js'
import type { ServerState } from './serverState.js'

/** Takes a call, or refuses it where too many run already. */
export function beginCall(state: ServerState, messageId: bigint, body: Uint8Array, now: number): void {
  const isRefused = state.runningCount >= state.maxPending
  state.calls.set(messageId, { answerId: undefined })
  state.runningCount += 1
  if (isRefused) answerCall(state, messageId, { type: 'error', code: 420, text: 'FLOOD_WAIT_1' }, now)
  else state.events.push({ type: 'message', messageId, body })
}

/** Answers a call that runs. One that was dropped, or answered before, is left as it is. */
export function answerCall(state: ServerState, messageId: bigint, answer: SessionAnswer, now: number): void {
  const body =
    answer.type === 'error'
      ? writeRpcError(messageId, answer.code, answer.text)
      : writeRpcResult(state.cipher.crypto, messageId, answer.body)
  endCall(state, messageId, body, now)
}

/** Ends a call that runs with a whole `rpc_result`. */
export function endCall(state: ServerState, messageId: bigint, rpcResult: Uint8Array, now: number): void {
  const call = state.calls.get(messageId)
  if (call === undefined || call.answerId !== undefined) return
  state.runningCount -= 1
  // The answer says that the call has come.
  state.acknowledgements.remove(messageId)
  call.answerId = sendStored(state, 'answer', rpcResult, messageId, now).messageId
}
