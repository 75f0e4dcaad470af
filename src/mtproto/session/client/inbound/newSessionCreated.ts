import type { ServiceMessageNamed } from '../../../messages/serviceMessage.js'
import { trimOldest } from '../../trimOldest.js'
import type { ClientState } from '../clientState.js'
import type { Request } from '../request.js'
import { settleAmbiguous } from '../settle.js'
import { takeSalt } from '../takeSalt.js'
import type { InboundContext } from './inboundContext.js'

const KEPT_SESSIONS = 16

/**
 * The server began a session, with the first message that it knows of. What was written before that is lost to it,
 * though an earlier session of the same id may have run it.
 * See https://core.telegram.org/mtproto/service_messages#new-session-creation-notification.
 */
export function newSessionCreated(
  state: ClientState,
  message: ServiceMessageNamed<'new_session_created'>,
  context: InboundContext,
  now: number,
): void {
  const { first_msg_id, unique_id, server_salt } = message
  if (state.createdSessions.has(unique_id)) return
  state.createdSessions.add(unique_id)
  trimOldest(state.createdSessions, KEPT_SESSIONS)
  if (isOwnMessage(state, first_msg_id)) takeSalt(state, server_salt, now)
  const lost: Request[] = []
  for (const request of state.requests.all()) {
    const packet = request.sending?.packet
    if (packet !== undefined && packet.epoch === context.epoch && packet.messageId < first_msg_id) lost.push(request)
  }
  settleAmbiguous(state, lost)
  state.events.push({ type: 'sessionCreated', firstMessageId: first_msg_id, uniqueId: unique_id })
}

/** A salt is learned only from what speaks of a recent message of this side. */
function isOwnMessage(state: ClientState, messageId: bigint): boolean {
  return (
    state.packets.has(messageId) || state.asked.has(messageId) || state.requests.byMessageId(messageId) !== undefined
  )
}
