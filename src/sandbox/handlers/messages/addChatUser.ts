import { fault } from '../../fault.js'
import type { Handler } from '../../handler.js'
import { assertHasRoom } from '../../members/assertHasRoom.js'
import { assertMayBeInvited } from '../../members/assertMayBeInvited.js'
import { inputGroup } from '../../peers/inputGroup.js'
import { inputUser } from '../../peers/inputUser.js'
import { assertMemberRight } from '../../rights/assertMemberRight.js'
import { addMember } from '../../world/addMember.js'
import { isMember } from '../../world/isMember.js'
import { showLatest } from '../../members/showLatest.js'

/** Brings a user into a basic group, and shows them the latest messages. */
export const addChatUser: Handler<'messages.addChatUser'> = (context, params) => {
  const { now, userId, world } = context
  const group = inputGroup(context, params.chat_id)
  if (group.isDeactivated) throw fault(400, 'CHAT_ID_INVALID')
  const user = inputUser(context, params.user_id)
  // Whoever has left by themselves may come back the same way.
  const comesBack = user.id === userId && group.participants.get(userId)?.status === 'left'
  if (!comesBack) assertMemberRight(context, group, 'invite_users')
  assertMayBeInvited(user)
  if (isMember(group, user.id)) throw fault(400, 'USER_ALREADY_PARTICIPANT')
  assertHasRoom(group, 1)
  showLatest(world, group, { userId: user.id, asSeenBy: userId, count: params.fwd_limit }, now)
  addMember(world, group, user.id, { type: 'invited', inviterId: userId }, now)
  return { _: 'messages.invitedUsers', updates: context.answerUpdates(), missing_invitees: [] }
}
