import { fault } from '../../fault.js'
import type { Handler } from '../../handler.js'
import { inputChannel } from '../../peers/inputChannel.js'
import { isMember } from '../../world/isMember.js'
import { removeMember } from '../../world/removeMember.js'

/** Leaves a supergroup or channel. A creator who left is still its creator. */
export const leaveChannel: Handler<'channels.leaveChannel'> = (context, params) => {
  const { now, userId, world } = context
  const channel = inputChannel(context, params.channel)
  if (!isMember(channel, userId)) throw fault(400, 'USER_NOT_PARTICIPANT')
  removeMember(world, channel, { userId, actorId: userId }, now)
  return context.answerUpdates()
}
