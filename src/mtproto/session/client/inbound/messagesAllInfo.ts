import type { ServiceMessageNamed } from '../../../messages/serviceMessage.js'
import type { ClientState } from '../clientState.js'
import { resolveStatuses } from './messagesStateInfo.js'

/** https://core.telegram.org/mtproto/service_messages_about_messages#voluntary-communication-of-status-of-messages */
export function messagesAllInfo(state: ClientState, message: ServiceMessageNamed<'msgs_all_info'>, now: number): void {
  if (message.info.length === message.msg_ids.length) resolveStatuses(state, message.msg_ids, message.info, now)
}
