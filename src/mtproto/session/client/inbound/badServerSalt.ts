import type { ServiceMessageNamed } from '../../../messages/serviceMessage.js'
import type { ClientState } from '../clientState.js'
import { findRefused } from '../findRefused.js'
import { sendRefusedAnew } from '../sendRefusedAnew.js'
import { takeSalt } from '../takeSalt.js'
import type { InboundContext } from './inboundContext.js'

/** https://core.telegram.org/mtproto/service_messages_about_messages#notice-of-ignored-error-message */
export function badServerSalt(
  state: ClientState,
  message: ServiceMessageNamed<'bad_server_salt'>,
  context: InboundContext,
  now: number,
): void {
  const { bad_msg_id, bad_msg_seqno, new_server_salt } = message
  const refused = findRefused(state, bad_msg_id, bad_msg_seqno, context.epoch)
  if (refused === undefined) return
  takeSalt(state, new_server_salt, now)
  const hasProgressed = new_server_salt !== refused.packet.salt
  sendRefusedAnew(state, refused, hasProgressed, 'The server refuses the salt that it gave.', now)
}
