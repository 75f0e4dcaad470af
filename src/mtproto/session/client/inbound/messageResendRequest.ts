import type { ServiceMessageNamed } from '../../../messages/serviceMessage.js'
import type { ClientState } from '../clientState.js'
import type { Request } from '../request.js'
import { sendAgain } from '../settle.js'
import type { InboundContext } from './inboundContext.js'
import { tellStates } from './messagesStateRequest.js'

/** https://core.telegram.org/mtproto/service_messages_about_messages#explicit-request-to-re-send-messages */
export function messageResendRequest(
  state: ClientState,
  message: ServiceMessageNamed<'msg_resend_req'>,
  context: InboundContext,
): void {
  if (context.epoch !== state.epoch) return
  const found: Request[] = []
  for (const messageId of message.msg_ids) {
    const request = state.requests.byMessageId(messageId)
    if (request?.sending?.messageId === messageId && request.queuedAs === undefined) found.push(request)
  }
  sendAgain(state, found)
  if (found.length < message.msg_ids.length) tellStates(state, message.msg_ids, context)
}
