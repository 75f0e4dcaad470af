import { fault } from '../../fault.js'
import type { Handler } from '../../handler.js'
import { unreadMentionIds } from '../../history/unreadMentionIds.js'
import { inputPeer } from '../../peers/inputPeer.js'
import { findChat } from '../../world/chatOf.js'
import { dialogOf } from '../../world/dialogOf.js'
import { recordStateUpdate } from '../../world/recordStateUpdate.js'
import { recordUserEvent } from '../../world/recordUserEvent.js'
import { userBox } from '../../world/userBox.js'

/** Marks the messages of a chat or topic that speak to the caller as read, without the others. */
export const readMentions: Handler<'messages.readMentions'> = (context, { peer, top_msg_id: topicId }) => {
  const { now, userId, world } = context
  const peerId = inputPeer(context, peer)
  const chat = peerId < 0 ? findChat(world, peerId) : undefined
  const channel = chat?.type === 'channel' ? chat : undefined
  if (topicId !== undefined && channel?.topics.has(topicId) !== true) throw fault(400, 'TOPIC_ID_INVALID')
  const dialog = dialogOf(world, userId, peerId, now)
  const messages = unreadMentionIds(world, userId, dialog, topicId)
  for (const id of messages) dialog.readMentionIds.add(id)
  const count = messages.length
  if (channel !== undefined) {
    const update = { _: 'updateChannelReadMessagesContents', channel_id: channel.id, messages } as const
    if (count > 0) recordStateUpdate(world, userId, { ...update, top_msg_id: topicId }, now)
    context.answerCovers()
    return { _: 'messages.affectedHistory', pts: channel.box.pts, pts_count: 0, offset: 0 }
  }
  if (count > 0) {
    recordUserEvent(
      world,
      userId,
      (pts) => ({ type: 'update', update: { _: 'updateReadMessagesContents', messages, pts, pts_count: count } }),
      count,
    )
  }
  context.answerCovers()
  return { _: 'messages.affectedHistory', pts: userBox(world, userId).pts, pts_count: count, offset: 0 }
}
