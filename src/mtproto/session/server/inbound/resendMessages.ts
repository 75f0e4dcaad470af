import type { ServiceMessageNamed } from '../../../messages/serviceMessage.js'
import { sendStoredAgain } from '../sendStoredAgain.js'
import type { ServerState } from '../serverState.js'
import { tellStates } from './messagesStateRequest.js'

/** https://core.telegram.org/mtproto/service_messages_about_messages#explicit-request-to-re-send-messages */
export function resendMessages(
  state: ServerState,
  message: ServiceMessageNamed<'msg_resend_req'>,
  messageId: bigint,
  now: number,
): void {
  resend(state, message.msg_ids, message.msg_ids, messageId, now)
}

/** The same by the ids of the calls whose answers are wanted. */
export function resendAnswers(
  state: ServerState,
  message: ServiceMessageNamed<'msg_resend_ans_req'>,
  messageId: bigint,
  now: number,
): void {
  const answerIds = [...message.msg_ids].map((callId) => state.calls.get(callId)?.answerId)
  resend(state, answerIds, message.msg_ids, messageId, now)
}

/** Sends messages again. Where one is missing, the client is told the state of all that it named. */
function resend(
  state: ServerState,
  wanted: Iterable<bigint | undefined>,
  named: BigInt64Array,
  messageId: bigint,
  now: number,
): void {
  let isComplete = true
  for (const id of wanted) {
    const stored = id === undefined ? undefined : state.outbox.get(id)
    if (stored === undefined) isComplete = false
    else sendStoredAgain(state, stored, now)
  }
  if (!isComplete) tellStates(state, named, messageId, now)
}
