import { isContentRelated } from '../../../messages/sequenceNumbers.js'
import type { ServiceMessageNamed } from '../../../messages/serviceMessage.js'
import { LIMITS } from '../../limits.js'
import { rememberRefused } from '../refuse.js'
import { sendService } from '../sendService.js'
import type { ServerState } from '../serverState.js'

const NOTHING_KNOWN = 1
const NOT_RECEIVED = 2
const NOT_YET_RECEIVED = 3
const RECEIVED = 4
const NEEDS_NO_ACKNOWLEDGEMENT = 16
const RUNS_OR_RAN = 32
const HAS_ANSWER = 64

/** https://core.telegram.org/mtproto/service_messages_about_messages#request-for-message-status-information */
export function messagesStateRequest(
  state: ServerState,
  message: ServiceMessageNamed<'msgs_state_req'>,
  messageId: bigint,
  now: number,
): void {
  tellStates(state, message.msg_ids, messageId, now)
}

/** Says what has become of messages. What is said not to have come is not accepted if it comes after all. */
export function tellStates(state: ServerState, messageIds: BigInt64Array, messageId: bigint, now: number): void {
  if (messageIds.length > LIMITS.idsInMessage) return
  const info = Uint8Array.from([...messageIds], (id) => statusOf(state, id))
  sendService(state, { _: 'msgs_state_info', req_msg_id: messageId, info }, now)
}

function statusOf(state: ServerState, messageId: bigint): number {
  const { received } = state.epoch
  if (state.outbox.get(messageId) !== undefined) return RECEIVED
  if ((messageId & 3n) !== 0n) return NOTHING_KNOWN
  const call = state.calls.get(messageId)
  const note = received.get(messageId)
  if (call !== undefined || note !== undefined) {
    const isQuiet = note !== undefined && !isContentRelated(note.sequenceNumber)
    const progress = call === undefined ? 0 : RUNS_OR_RAN | (call.answerId === undefined ? 0 : HAS_ANSWER)
    return RECEIVED | (isQuiet ? NEEDS_NO_ACKNOWLEDGEMENT : 0) | progress
  }
  if (state.refused.has(messageId)) return NOT_RECEIVED
  if (received.isForgotten(messageId)) return NOTHING_KNOWN
  rememberRefused(state, messageId)
  return messageId > received.newest ? NOT_YET_RECEIVED : NOT_RECEIVED
}
