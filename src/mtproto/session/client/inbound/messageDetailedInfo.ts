import type { ServiceMessageNamed } from '../../../messages/serviceMessage.js'
import { trimOldest } from '../../trimOldest.js'
import type { ClientState } from '../clientState.js'
import type { Request } from '../request.js'
import { createService } from '../createService.js'
import { settle } from '../settle.js'
import { acknowledge } from '../acknowledge.js'
import type { InboundContext } from './inboundContext.js'

const LONGEST_ANSWER = 16 * 1_024 * 1_024
const MOST_RESENDS = 1_024
const ANSWER_WAIT_MS = 10_000

/**
 * The server has a message for this side and says so instead of sending it again, since it is long.
 * See https://core.telegram.org/mtproto/service_messages_about_messages#extended-voluntary-communication-of-status-of-one-message.
 */
export function messageDetailedInfo(
  state: ClientState,
  message: ServiceMessageNamed<'msg_detailed_info' | 'msg_new_detailed_info'>,
  requestMessageId: bigint | undefined,
  context: InboundContext,
  now: number,
): void {
  if (context.epoch !== state.epoch) return
  const { answer_msg_id, bytes } = message
  const request = requestMessageId === undefined ? undefined : state.requests.byMessageId(requestMessageId)
  const isUnwanted = requestMessageId !== undefined && request === undefined
  if (isUnwanted || context.epoch.received.has(answer_msg_id)) {
    state.acknowledgements.add(answer_msg_id, now)
    return
  }
  if (bytes > LONGEST_ANSWER) {
    state.acknowledgements.add(answer_msg_id, now)
    refuseAnswer(state, request, `An answer of ${bytes} bytes is longer than ${LONGEST_ANSWER}.`)
    return
  }
  if (request !== undefined) {
    acknowledge(state, request)
    state.reminders.add(request, now + ANSWER_WAIT_MS)
  }
  askForAnswer(state, answer_msg_id, request)
}

function refuseAnswer(state: ClientState, request: Request | undefined, reason: string): void {
  if (request === undefined) state.events.push({ type: 'unreadable', requestId: undefined, reason })
  else settle(state, request, { type: 'unreadable', requestId: request.id, reason })
}

function askForAnswer(state: ClientState, answerMessageId: bigint, request: Request | undefined): void {
  const isQueued = state.services.some(
    ({ kind }) => kind.type === 'resendRequest' && kind.messageIds.includes(answerMessageId),
  )
  if (isQueued || state.services.length >= MOST_RESENDS) return
  state.services.push(createService({ type: 'resendRequest', messageIds: [answerMessageId], requestId: request?.id }))
  state.resendsAsked.add(answerMessageId)
  trimOldest(state.resendsAsked, MOST_RESENDS)
}
