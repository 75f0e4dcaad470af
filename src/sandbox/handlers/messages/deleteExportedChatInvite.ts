import { fault } from '../../fault.js'
import type { Handler } from '../../handler.js'
import { inviteOfLink } from '../../invites/inviteOfLink.js'
import { inputChat } from '../../peers/inputChat.js'
import { assertAdminRight } from '../../rights/assertAdminRight.js'
import { recordAdminAction } from '../../adminLog/recordAdminAction.js'
import { inviteToTl } from '../../builders/inviteToTl.js'

/** Removes a revoked invite link from the list. Following it still ends with INVITE_HASH_EXPIRED. */
export const deleteExportedChatInvite: Handler<'messages.deleteExportedChatInvite'> = (context, params) => {
  const { now, userId, world } = context
  const chat = inputChat(context, params.peer)
  assertAdminRight(context, chat, 'invite_users')
  const invite = inviteOfLink(context, chat, params.link)
  if (!invite.isRevoked) throw fault(400, 'INVITE_REVOKED_MISSING')
  const shown = inviteToTl(world, chat, invite, userId)
  recordAdminAction(chat, userId, { _: 'channelAdminLogEventActionExportedInviteDelete', invite: shown }, now)
  chat.invites.delete(invite.hash)
  return true
}
