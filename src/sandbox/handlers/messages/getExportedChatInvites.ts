import { inviteToTl } from '../../builders/inviteToTl.js'
import { usersAndChats } from '../../builders/usersAndChats.js'
import type { Handler } from '../../handler.js'
import { hashOfLink } from '../../invites/hashOfLink.js'
import { inviteAdmin } from '../../invites/inviteAdmin.js'
import { inputChat } from '../../peers/inputChat.js'
import { assertAdminRight } from '../../rights/assertAdminRight.js'

const MAX_LIMIT = 100

/** Lists the invite links of one administrator, those in force or those revoked, newest first. */
export const getExportedChatInvites: Handler<'messages.getExportedChatInvites'> = (context, params) => {
  const { userId, world } = context
  const chat = inputChat(context, params.peer)
  assertAdminRight(context, chat, 'invite_users')
  const adminId = inviteAdmin(context, chat, params.admin_id)
  const isRevoked = params.revoked === true
  const all = [...chat.invites.values()].filter(
    (invite) => invite.adminId === adminId && invite.isRevoked === isRevoked,
  )
  all.reverse()
  const { limit, offset_date: date = 0 } = params
  const offsetHash = hashOfLink(params.offset_link ?? '')
  const place = all.findIndex(({ hash }) => hash === offsetHash)
  const older = all.findIndex(({ createdAt }) => createdAt < date)
  let from = place + 1
  if (place < 0 && date > 0) from = older < 0 ? all.length : older
  const page = all.slice(from, from + Math.min(limit <= 0 ? MAX_LIMIT : limit, MAX_LIMIT))
  const invites = page.map((invite) => inviteToTl(world, chat, invite, userId))
  const { users } = usersAndChats(world, userId, invites)
  return { _: 'messages.exportedChatInvites', count: all.length, invites, users }
}
