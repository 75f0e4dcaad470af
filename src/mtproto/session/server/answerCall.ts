import { writeRpcError, writeRpcResult } from '../../messages/rpcResult.js'
import type { SessionAnswer } from '../session.js'
import { endCall } from './endCall.js'
import type { ServerState } from './serverState.js'

/** Answers a call that runs. One that was dropped, or answered before, is left as it is. */
export function answerCall(state: ServerState, messageId: bigint, answer: SessionAnswer, now: number): void {
  const body =
    answer.type === 'error'
      ? writeRpcError(messageId, answer.code, answer.text)
      : writeRpcResult(state.cipher.crypto, messageId, answer.body)
  endCall(state, messageId, body, now)
}
