import { recordAdminAction } from '../../adminLog/recordAdminAction.js'
import { fault } from '../../fault.js'
import type { Handler } from '../../handler.js'
import { assertAdminRight } from '../../rights/assertAdminRight.js'
import { inputForum, inputTopic } from '../../topics/inputForum.js'
import { MAX_PINNED_TOPICS, tellPinnedTopics } from '../../topics/tellPinnedTopics.js'
import { topicToTl } from '../../topics/topicToTl.js'
import { peerIdToTl } from '../../world/peerId.js'

/** Pins a topic to the top of the list of a forum, before the others, or unpins it. */
export const updatePinnedForumTopic: Handler<'messages.updatePinnedForumTopic'> = (context, params) => {
  const { now, userId, world } = context
  const { pinned, topic_id } = params
  const channel = inputForum(context, params.peer)
  const topic = inputTopic(channel, topic_id)
  assertAdminRight(context, channel, 'manage_topics')
  if (channel.pinnedTopicIds.includes(topic_id) === pinned) throw fault(400, 'PINNED_TOPIC_NOT_MODIFIED')
  if (pinned && channel.pinnedTopicIds.length >= MAX_PINNED_TOPICS) throw fault(400, 'PINNED_TOO_MUCH')
  const before = topicToTl(world, channel, topic, userId)
  const others = channel.pinnedTopicIds.filter((id) => id !== topic_id)
  channel.pinnedTopicIds = pinned ? [topic_id, ...others] : others
  const after = topicToTl(world, channel, topic, userId)
  const change = pinned ? { new_topic: after } : { prev_topic: before }
  recordAdminAction(channel, userId, { _: 'channelAdminLogEventActionPinTopic', ...change }, now)
  const peer = peerIdToTl(channel.peerId)
  tellPinnedTopics(world, channel, { _: 'updatePinnedForumTopic', pinned, peer, topic_id }, now)
  return context.answerUpdates()
}
