import type { CallContext } from '../handler.js'
import { chatOf } from '../world/chatOf.js'
import type { PeerId } from '../world/peerId.js'
import { assertAdminRight } from './assertAdminRight.js'
import { assertMemberRight } from './assertMemberRight.js'

/** Throws unless the caller may pin messages of a chat: in a broadcast channel that goes with the right to edit messages. */
export function assertMayPin(context: CallContext, peerId: PeerId): void {
  if (peerId > 0) return
  const chat = chatOf(context.world, peerId)
  if (chat.type === 'channel' && chat.isBroadcast) assertAdminRight(context, chat, 'edit_messages')
  else assertMemberRight(context, chat, 'pin_messages')
}
