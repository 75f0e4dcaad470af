import { fault } from '../../fault.js'
import type { Handler } from '../../handler.js'
import { assertMayBeInvited } from '../../members/assertMayBeInvited.js'
import { setAdminRights } from '../../members/setAdminRights.js'
import { inputChannel } from '../../peers/inputChannel.js'
import { inputUser } from '../../peers/inputUser.js'
import { adminRank } from '../../rights/adminRank.js'
import { assertMayEditAdmin } from '../../rights/assertMayEditAdmin.js'
import { grantedRights } from '../../rights/grantedRights.js'
import { assertHasRoom } from '../../members/assertHasRoom.js'
import { addMember } from '../../world/addMember.js'
import { CREATOR_RIGHTS } from '../../world/creatorRights.js'
import { isMember } from '../../world/isMember.js'

/** Makes a user an administrator, or changes or takes the rights. One who is not in the chat is brought in. */
export const editAdmin: Handler<'channels.editAdmin'> = (context, params) => {
  const { now, userId, world } = context
  const channel = inputChannel(context, params.channel)
  const user = inputUser(context, params.user_id)
  const rank = adminRank(params.rank)
  const isOwner = channel.participants.get(user.id)?.isCreator === true
  const rights = isOwner
    ? { ...CREATOR_RIGHTS, anonymous: params.admin_rights.anonymous === true }
    : grantedRights(channel, userId, params.admin_rights)
  assertMayEditAdmin(context, channel, user.id, rights)
  if (!isMember(channel, user.id)) {
    if (rights === undefined) throw fault(400, 'USER_NOT_PARTICIPANT')
    assertMayBeInvited(user)
    assertHasRoom(channel, 1)
    addMember(world, channel, user.id, { type: 'invited', inviterId: userId }, now)
  }
  setAdminRights(world, channel, { userId: user.id, actorId: userId, rights, rank }, now)
  return context.answerUpdates()
}
