import { fault } from '../../fault.js'
import type { Handler } from '../../handler.js'
import { openInvite } from '../../invites/openInvite.js'
import { requestToJoin } from '../../invites/requestToJoin.js'
import { assertHasRoom } from '../../members/assertHasRoom.js'
import { assertMayJoinMore } from '../../members/assertMayJoinMore.js'
import { addMember } from '../../world/addMember.js'
import { isMember } from '../../world/isMember.js'

/** Joins by an invite link, or asks to be let in where the link wants that. */
export const importChatInvite: Handler<'messages.importChatInvite'> = (context, { hash }) => {
  const { now, userId, world } = context
  const { chat, invite } = openInvite(context, hash)
  if (isMember(chat, userId)) throw fault(400, 'USER_ALREADY_PARTICIPANT')
  if (chat.type === 'channel') assertMayJoinMore(world, userId, 'CHANNELS_TOO_MUCH')
  if (invite.requiresApproval) {
    requestToJoin(world, chat, userId, invite, now)
    throw fault(400, 'INVITE_REQUEST_SENT')
  }
  assertHasRoom(chat, 1)
  addMember(world, chat, userId, { type: 'link', invite }, now)
  return { _: 'messages.chatInviteJoinResultOk', updates: context.answerUpdates() }
}
