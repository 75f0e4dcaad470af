import { inviteToTl } from '../../builders/inviteToTl.js'
import { usersAndChats } from '../../builders/usersAndChats.js'
import type { Handler } from '../../handler.js'
import { inviteOfLink } from '../../invites/inviteOfLink.js'
import { inputChat } from '../../peers/inputChat.js'
import { assertAdminRight } from '../../rights/assertAdminRight.js'

/** Shows an invite link to one who manages it. */
export const getExportedChatInvite: Handler<'messages.getExportedChatInvite'> = (context, params) => {
  const { userId, world } = context
  const chat = inputChat(context, params.peer)
  assertAdminRight(context, chat, 'invite_users')
  const invite = inviteToTl(world, chat, inviteOfLink(context, chat, params.link), userId)
  return { _: 'messages.exportedChatInvite', invite, users: usersAndChats(world, userId, invite).users }
}
