import { writeRpcResult } from '../../../messages/rpcResult.js'
import { type ServiceMessageNamed, writeServiceMessage } from '../../../messages/serviceMessage.js'
import { endCall } from '../endCall.js'
import { sendStored } from '../sendStored.js'
import { unqueue } from '../unqueue.js'
import type { ServerState } from '../serverState.js'

type Outcome = ServiceMessageNamed<'rpc_answer_unknown' | 'rpc_answer_dropped_running' | 'rpc_answer_dropped'>

/** https://core.telegram.org/mtproto/service_messages#cancellation-of-an-rpc-query */
export function rpcDropAnswer(
  state: ServerState,
  message: ServiceMessageNamed<'rpc_drop_answer'>,
  messageId: bigint,
  now: number,
): void {
  const { crypto } = state.cipher
  const outcome = writeServiceMessage(drop(state, message.req_msg_id, now))
  sendStored(state, 'answer', writeRpcResult(crypto, messageId, outcome), undefined, now)
}

function drop(state: ServerState, callId: bigint, now: number): Outcome {
  const call = state.calls.get(callId)
  if (call === undefined) return { _: 'rpc_answer_unknown' }
  if (call.answerId === undefined) {
    // The call itself is answered with the same, so that a client which only listens for that is served too.
    const dropped = writeServiceMessage({ _: 'rpc_answer_dropped_running' })
    endCall(state, callId, writeRpcResult(state.cipher.crypto, callId, dropped), now)
    state.events.push({ type: 'dropped', messageId: callId })
    return { _: 'rpc_answer_dropped_running' }
  }
  const stored = state.outbox.remove(call.answerId)
  state.calls.delete(callId)
  if (stored === undefined) return { _: 'rpc_answer_unknown' }
  if (stored.isQueued) unqueue(state, stored)
  const { messageId, sequenceNumber, body } = stored
  return { _: 'rpc_answer_dropped', msg_id: messageId, seq_no: sequenceNumber, bytes: body.length }
}
