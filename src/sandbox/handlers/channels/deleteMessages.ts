import { fault } from '../../fault.js'
import type { Handler } from '../../handler.js'
import { inputChannel } from '../../peers/inputChannel.js'
import { hasAdminRight } from '../../rights/hasAdminRight.js'
import { deleteChannelMessages } from '../../world/deleteChannelMessages.js'
import { isMember } from '../../world/isMember.js'
import { messageOf } from '../../world/messageOf.js'

/** Deletes messages of a supergroup or channel for everyone: one's own, or any for administrators with that right. */
export const deleteMessages: Handler<'channels.deleteMessages'> = (context, params) => {
  const { now, userId, world } = context
  const channel = inputChannel(context, params.channel)
  const { messages } = channel.box
  const mayDeleteOwn = channel.isBroadcast ? hasAdminRight(channel, userId, 'post_messages') : isMember(channel, userId)
  const isAllowed = (id: number): boolean => {
    const key = messages.get(id)
    return key === undefined || (mayDeleteOwn && messageOf(world, key).authorId === userId)
  }
  if (!hasAdminRight(channel, userId, 'delete_messages') && !params.id.every(isAllowed)) {
    throw fault(403, 'MESSAGE_DELETE_FORBIDDEN')
  }
  const count = deleteChannelMessages(world, channel, params.id, userId, now)
  context.answerCovers()
  return { _: 'messages.affectedMessages', pts: channel.box.pts, pts_count: count }
}
