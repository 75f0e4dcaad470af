import { showPeers } from '../../builders/usersAndChats.js'
import type { Handler } from '../../handler.js'
import { inputChat } from '../../peers/inputChat.js'
import { assertCreator } from '../../rights/assertCreator.js'

/** Counts the invite links of each administrator, for the creator. */
export const getAdminsWithInvites: Handler<'messages.getAdminsWithInvites'> = (context, params) => {
  const { userId, world } = context
  const chat = inputChat(context, params.peer)
  assertCreator(context, chat)
  const invites = [...chat.invites.values()]
  const adminIds = [...new Set(invites.map(({ adminId }) => adminId))]
  const admins = adminIds.map((adminId) => {
    const own = invites.filter((invite) => invite.adminId === adminId)
    const revoked = own.filter(({ isRevoked }) => isRevoked).length
    return {
      _: 'chatAdminWithInvites',
      admin_id: adminId,
      invites_count: own.length - revoked,
      revoked_invites_count: revoked,
    } as const
  })
  return { _: 'messages.chatAdminsWithInvites', admins, users: showPeers(world, adminIds, userId).users }
}
