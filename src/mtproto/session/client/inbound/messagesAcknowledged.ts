import type { ServiceMessageNamed } from '../../../messages/serviceMessage.js'
import type { ClientState } from '../clientState.js'
import { acknowledge } from '../acknowledge.js'

/** https://core.telegram.org/mtproto/service_messages_about_messages#acknowledgment-of-receipt */
export function messagesAcknowledged(state: ClientState, message: ServiceMessageNamed<'msgs_ack'>): void {
  for (const messageId of message.msg_ids) {
    const request = state.requests.byMessageId(messageId)
    if (request?.sending?.messageId === messageId) acknowledge(state, request)
  }
}
