import { fault } from '../../fault.js'
import type { Handler } from '../../handler.js'
import { inviteOfLink } from '../../invites/inviteOfLink.js'
import { inputChat } from '../../peers/inputChat.js'
import { assertAdminRight } from '../../rights/assertAdminRight.js'

/** Removes a revoked invite link from the list. Following it still ends with INVITE_HASH_EXPIRED. */
export const deleteExportedChatInvite: Handler<'messages.deleteExportedChatInvite'> = (context, params) => {
  const chat = inputChat(context, params.peer)
  assertAdminRight(context, chat, 'invite_users')
  const invite = inviteOfLink(context, chat, params.link)
  if (!invite.isRevoked) throw fault(400, 'INVITE_REVOKED_MISSING')
  chat.invites.delete(invite.hash)
  return true
}
