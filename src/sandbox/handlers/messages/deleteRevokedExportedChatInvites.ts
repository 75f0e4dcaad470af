import type { Handler } from '../../handler.js'
import { inviteAdmin } from '../../invites/inviteAdmin.js'
import { inputChat } from '../../peers/inputChat.js'
import { assertAdminRight } from '../../rights/assertAdminRight.js'
import { recordAdminAction } from '../../adminLog/recordAdminAction.js'
import { inviteToTl } from '../../builders/inviteToTl.js'

/** Removes all revoked invite links of one administrator from the list. */
export const deleteRevokedExportedChatInvites: Handler<'messages.deleteRevokedExportedChatInvites'> = (
  context,
  params,
) => {
  const { now, userId, world } = context
  const chat = inputChat(context, params.peer)
  assertAdminRight(context, chat, 'invite_users')
  const adminId = inviteAdmin(context, chat, params.admin_id)
  for (const invite of chat.invites.values()) {
    if (invite.adminId !== adminId || !invite.isRevoked) continue
    const shown = inviteToTl(world, chat, invite, userId)
    recordAdminAction(chat, userId, { _: 'channelAdminLogEventActionExportedInviteDelete', invite: shown }, now)
    chat.invites.delete(invite.hash)
  }
  return true
}
