import { fault } from '../../fault.js'
import type { Handler } from '../../handler.js'
import { findPeer } from '../../peers/findPeer.js'
import { inputChannel } from '../../peers/inputChannel.js'
import { assertAdminRight } from '../../rights/assertAdminRight.js'
import { deleteChannelMessages } from '../../world/deleteChannelMessages.js'
import { messageOf } from '../../world/messageOf.js'

/** How many messages are deleted at a time; who asks again gets on with the rest. */
const MAX_COUNT = 100

/** Deletes what someone has written in a supergroup, for administrators with that right; that someone came or went stays. */
export const deleteParticipantHistory: Handler<'channels.deleteParticipantHistory'> = (context, params) => {
  const { now, userId, world } = context
  const channel = inputChannel(context, params.channel)
  if (channel.isBroadcast) throw fault(400, 'CHANNEL_INVALID')
  assertAdminRight(context, channel, 'delete_messages')
  const senderId = findPeer(context, params.participant)
  if (senderId === undefined) throw fault(400, 'PARTICIPANT_ID_INVALID')
  const written = [...channel.box.messages].flatMap(([id, key]) => {
    const message = messageOf(world, key)
    return message.senderId === senderId && message.action === undefined ? [id] : []
  })
  const page = written.slice(-MAX_COUNT)
  const count = deleteChannelMessages(world, channel, page, userId, now)
  context.answerCovers()
  return {
    _: 'messages.affectedHistory',
    pts: channel.box.pts,
    pts_count: count,
    offset: written.length - page.length,
  }
}
