import { fault } from '../../fault.js'
import type { Handler } from '../../handler.js'
import { restrictUser } from '../../members/restrictUser.js'
import { findPeer } from '../../peers/findPeer.js'
import { inputChannel } from '../../peers/inputChannel.js'
import { assertAdminRight } from '../../rights/assertAdminRight.js'
import { bannedRightsOf } from '../../rights/bannedRightsOf.js'
import { isAdmin } from '../../rights/isAdmin.js'
import { isCreator } from '../../rights/isCreator.js'

/** Bans a user from a supergroup or channel, restricts the user, or lifts that. */
export const editBanned: Handler<'channels.editBanned'> = (context, params) => {
  const { now, userId, world } = context
  const channel = inputChannel(context, params.channel)
  assertAdminRight(context, channel, 'ban_users')
  const targetId = findPeer(context, params.participant)
  if (targetId === undefined || targetId < 0) throw fault(400, 'PARTICIPANT_ID_INVALID')
  if (targetId === userId) throw fault(400, 'USER_ID_INVALID')
  const target = channel.participants.get(targetId)
  const isOutOfReach = isAdmin(channel, targetId) && !isCreator(channel, userId) && target?.promotedBy !== userId
  if (target?.isCreator === true || isOutOfReach) throw fault(400, 'USER_ADMIN_INVALID')
  const bannedRights = bannedRightsOf(context, channel, params.banned_rights)
  restrictUser(world, channel, { userId: targetId, actorId: userId, bannedRights }, now)
  return context.answerUpdates()
}
