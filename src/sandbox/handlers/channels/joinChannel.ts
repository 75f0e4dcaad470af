import { fault } from '../../fault.js'
import type { Handler } from '../../handler.js'
import { requestToJoin } from '../../invites/requestToJoin.js'
import { assertHasRoom } from '../../members/assertHasRoom.js'
import { assertMayJoinMore } from '../../members/assertMayJoinMore.js'
import { inputChannel } from '../../peers/inputChannel.js'
import { addMember } from '../../world/addMember.js'
import { isMember } from '../../world/isMember.js'

/** Joins a public supergroup or channel, or asks to be let in where it wants that. */
export const joinChannel: Handler<'channels.joinChannel'> = (context, params) => {
  const { now, userId, world } = context
  const channel = inputChannel(context, params.channel)
  if (isMember(channel, userId)) throw fault(400, 'USER_ALREADY_PARTICIPANT')
  assertMayJoinMore(world, userId, 'CHANNELS_TOO_MUCH')
  if (channel.requiresApproval) {
    requestToJoin(world, channel, userId, undefined, now)
    throw fault(400, 'INVITE_REQUEST_SENT')
  }
  assertHasRoom(channel, 1)
  addMember(world, channel, userId, { type: 'self' }, now)
  return { _: 'messages.chatInviteJoinResultOk', updates: context.answerUpdates() }
}
