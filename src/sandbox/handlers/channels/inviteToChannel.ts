import { fault } from '../../fault.js'
import type { Handler } from '../../handler.js'
import { assertHasRoom } from '../../members/assertHasRoom.js'
import { assertMayBeInvited } from '../../members/assertMayBeInvited.js'
import { assertMayJoinMore } from '../../members/assertMayJoinMore.js'
import { liftExpiredBan } from '../../members/liftExpiredBan.js'
import { inputChannel } from '../../peers/inputChannel.js'
import { inputUser } from '../../peers/inputUser.js'
import { assertMemberRight } from '../../rights/assertMemberRight.js'
import { inviteMembers } from '../../world/inviteMembers.js'
import { isMember } from '../../world/isMember.js'

/** Brings users into a supergroup or channel. Those who are in it already are passed over. */
export const inviteToChannel: Handler<'channels.inviteToChannel'> = (context, params) => {
  const { date, now, userId, world } = context
  const channel = inputChannel(context, params.channel)
  assertMemberRight(context, channel, 'invite_users')
  const users = new Set(params.users.map((input) => inputUser(context, input)))
  const newcomers: number[] = []
  for (const user of users) {
    assertMayBeInvited(user)
    if (user.bot !== undefined && channel.isBroadcast) throw fault(400, 'USER_BOT')
    liftExpiredBan(channel, user.id, date)
    if (channel.participants.get(user.id)?.status === 'banned') throw fault(400, 'USER_KICKED')
    if (isMember(channel, user.id)) continue
    assertMayJoinMore(world, user.id, 'USER_CHANNELS_TOO_MUCH')
    newcomers.push(user.id)
  }
  assertHasRoom(channel, newcomers.length)
  inviteMembers(world, channel, newcomers, userId, now)
  return { _: 'messages.invitedUsers', updates: context.answerUpdates(), missing_invitees: [] }
}
