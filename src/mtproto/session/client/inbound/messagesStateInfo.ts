import type { ServiceMessageNamed } from '../../../messages/serviceMessage.js'
import type { ClientState } from '../clientState.js'
import { learnFromAnswer } from '../learnFromAnswer.js'
import type { ServiceKind } from '../request.js'
import { settleAmbiguous } from '../settle.js'
import { resolveStatus } from '../resolveStatus.js'
import type { InboundContext } from './inboundContext.js'

/** https://core.telegram.org/mtproto/service_messages_about_messages#informational-message-regarding-status-of-messages */
export function messagesStateInfo(
  state: ClientState,
  message: ServiceMessageNamed<'msgs_state_info'>,
  context: InboundContext,
  now: number,
): void {
  const service = state.asked.get(message.req_msg_id)
  if (service?.sending === undefined) return
  const { kind, sending } = service
  if (kind.type !== 'stateRequest' && kind.type !== 'resendRequest') return
  if (message.info.length !== kind.messageIds.length) return
  state.asked.delete(message.req_msg_id)
  learnFromAnswer(state, sending, context.packetId, now)
  if (kind.type === 'resendRequest') resolveLostAnswer(state, kind)
  else resolveStatuses(state, kind.messageIds, message.info, now)
}

/** Acts on the statuses of those requests that are in doubt under these very ids. */
export function resolveStatuses(
  state: ClientState,
  messageIds: Iterable<bigint>,
  statuses: Uint8Array,
  now: number,
): void {
  let index = 0
  for (const messageId of messageIds) {
    const status = statuses[index]
    index += 1
    const request = state.requests.byMessageId(messageId)
    if (request?.sending?.messageId !== messageId || status === undefined) continue
    if (state.doubts.has(request)) resolveStatus(state, request, status, now)
  }
}

/** The server cannot send an answer again that it said it had. */
function resolveLostAnswer(state: ClientState, kind: Extract<ServiceKind, { readonly type: 'resendRequest' }>): void {
  if (kind.requestId === undefined) {
    state.events.push({ type: 'unreadable', requestId: undefined, reason: 'The server has forgotten a message.' })
    return
  }
  const request = state.requests.get(kind.requestId)
  if (request !== undefined) settleAmbiguous(state, [request])
}
