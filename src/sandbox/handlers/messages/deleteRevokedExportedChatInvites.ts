import type { Handler } from '../../handler.js'
import { inviteAdmin } from '../../invites/inviteAdmin.js'
import { inputChat } from '../../peers/inputChat.js'
import { assertAdminRight } from '../../rights/assertAdminRight.js'

/** Removes all revoked invite links of one administrator from the list. */
export const deleteRevokedExportedChatInvites: Handler<'messages.deleteRevokedExportedChatInvites'> = (
  context,
  params,
) => {
  const chat = inputChat(context, params.peer)
  assertAdminRight(context, chat, 'invite_users')
  const adminId = inviteAdmin(context, chat, params.admin_id)
  for (const { adminId: ownerId, hash, isRevoked } of chat.invites.values()) {
    if (ownerId === adminId && isRevoked) chat.invites.delete(hash)
  }
  return true
}
