import { fault } from '../../fault.js'
import type { Handler } from '../../handler.js'
import { inputForum } from '../../topics/inputForum.js'
import { topicsToTl } from '../../topics/topicsToTl.js'
import { topicToTl } from '../../topics/topicToTl.js'

const MAX_COUNT = 100

/** Shows topics of a forum by their ids; those that are gone come as deleted. */
export const getForumTopicsByID: Handler<'messages.getForumTopicsByID'> = (context, params) => {
  const { userId, world } = context
  const channel = inputForum(context, params.peer)
  if (params.topics.length === 0 || params.topics.length > MAX_COUNT) throw fault(400, 'TOPICS_EMPTY')
  const topics = params.topics.map((id) => {
    const topic = channel.topics.get(id)
    return topic === undefined ? ({ _: 'forumTopicDeleted', id } as const) : topicToTl(world, channel, topic, userId)
  })
  return topicsToTl(world, channel, topics, topics.length, userId)
}
