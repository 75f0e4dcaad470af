import { inviteToTl } from '../../builders/inviteToTl.js'
import { usersAndChats } from '../../builders/usersAndChats.js'
import { fault } from '../../fault.js'
import type { Handler } from '../../handler.js'
import { editInvite } from '../../invites/editInvite.js'
import { inviteOfLink } from '../../invites/inviteOfLink.js'
import { primaryInvite } from '../../invites/primaryInvite.js'
import { inputChat } from '../../peers/inputChat.js'
import { assertAdminRight } from '../../rights/assertAdminRight.js'
import { recordAdminAction } from '../../adminLog/recordAdminAction.js'

/** Changes or revokes an invite link. A revoked primary link is replaced by a new one. */
export const editExportedChatInvite: Handler<'messages.editExportedChatInvite'> = (context, params) => {
  const { now, userId, world } = context
  const chat = inputChat(context, params.peer)
  assertAdminRight(context, chat, 'invite_users')
  const invite = inviteOfLink(context, chat, params.link)
  if (invite.isRevoked) throw fault(400, 'INVITE_HASH_EXPIRED')
  if (params.revoked !== true) {
    const before = inviteToTl(world, chat, invite, invite.adminId)
    const after = editInvite(context, chat, invite, params)
    const edited = inviteToTl(world, chat, after, userId)
    const change = { prev_invite: before, new_invite: inviteToTl(world, chat, after, after.adminId) }
    recordAdminAction(chat, userId, { _: 'channelAdminLogEventActionExportedInviteEdit', ...change }, now)
    return { _: 'messages.exportedChatInvite', invite: edited, users: usersAndChats(world, userId, edited).users }
  }
  invite.isRevoked = true
  const revoked = inviteToTl(world, chat, invite, userId)
  recordAdminAction(chat, userId, { _: 'channelAdminLogEventActionExportedInviteRevoke', invite: revoked }, now)
  const { users } = usersAndChats(world, userId, revoked)
  if (!invite.isPrimary) return { _: 'messages.exportedChatInvite', invite: revoked, users }
  const replacement = inviteToTl(world, chat, primaryInvite(world, chat, invite.adminId, now), userId)
  return { _: 'messages.exportedChatInviteReplaced', invite: revoked, new_invite: replacement, users }
}
