import { recordAdminAction } from '../../adminLog/recordAdminAction.js'
import { fault } from '../../fault.js'
import type { Handler } from '../../handler.js'
import { hasAdminRight } from '../../rights/hasAdminRight.js'
import { inputForum, inputTopic } from '../../topics/inputForum.js'
import { GENERAL_TOPIC_ID } from '../../topics/topic.js'
import { topicMessageIds } from '../../topics/topicMessageIds.js'
import { topicToTl } from '../../topics/topicToTl.js'
import { deleteChannelMessages } from '../../world/deleteChannelMessages.js'
import { messageOf } from '../../world/messageOf.js'

/** How many messages are deleted at a time; who asks again gets on with the rest. */
const MAX_COUNT = 100

/** Deletes a topic with its messages: any for administrators with that right, an own one in which nobody else wrote for its author. */
export const deleteTopicHistory: Handler<'messages.deleteTopicHistory'> = (context, params) => {
  const { now, userId, world } = context
  const channel = inputForum(context, params.peer)
  const topic = inputTopic(channel, params.top_msg_id)
  if (topic.id === GENERAL_TOPIC_ID) throw fault(400, 'TOPIC_ID_INVALID')
  const ids = topicMessageIds(world, channel, topic.id)
  const isAllOwn = ids.every((id) => {
    const key = channel.box.messages.get(id)
    return key !== undefined && messageOf(world, key).authorId === userId
  })
  const isOwn = topic.authorId === userId && isAllOwn
  if (!isOwn && !hasAdminRight(channel, userId, 'delete_messages')) throw fault(400, 'CHAT_ADMIN_REQUIRED')
  // The message that began the topic goes last, and the topic with it.
  const page = ids.slice(-MAX_COUNT)
  const isLast = page.length === ids.length
  if (isLast) {
    const shown = topicToTl(world, channel, topic, userId)
    recordAdminAction(channel, userId, { _: 'channelAdminLogEventActionDeleteTopic', topic: shown }, now)
  }
  const count = deleteChannelMessages(world, channel, page, undefined, now)
  if (isLast) {
    channel.topics.delete(topic.id)
    channel.pinnedTopicIds = channel.pinnedTopicIds.filter((id) => id !== topic.id)
  }
  context.answerCovers()
  return { _: 'messages.affectedHistory', pts: channel.box.pts, pts_count: count, offset: ids.length - page.length }
}
