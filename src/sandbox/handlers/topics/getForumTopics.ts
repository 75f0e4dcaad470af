import type { Handler } from '../../handler.js'
import { inputForum } from '../../topics/inputForum.js'
import { topicsToTl } from '../../topics/topicsToTl.js'
import { topicToTl } from '../../topics/topicToTl.js'

const MAX_LIMIT = 100

/** Lists the topics of a forum: pinned ones first, then those with the newest messages. */
export const getForumTopics: Handler<'messages.getForumTopics'> = (context, params) => {
  const { userId, world } = context
  const channel = inputForum(context, params.peer)
  const q = (params.q ?? '').trim().toLowerCase()
  const placeOf = (id: number): number => {
    const place = channel.pinnedTopicIds.indexOf(id)
    return place < 0 ? channel.pinnedTopicIds.length : place
  }
  const all = [...channel.topics.values()]
    .filter(({ title }) => title.toLowerCase().includes(q))
    .map((topic) => topicToTl(world, channel, topic, userId))
    .toSorted((one, other) => placeOf(one.id) - placeOf(other.id) || other.top_message - one.top_message)
  const place = all.findIndex(({ id }) => id === params.offset_topic)
  const older = all.findIndex(({ pinned, top_message }) => pinned !== true && top_message < params.offset_id)
  let from = place + 1
  if (place < 0 && params.offset_id > 0) from = older < 0 ? all.length : older
  const limit = Math.min(params.limit <= 0 ? MAX_LIMIT : params.limit, MAX_LIMIT)
  return topicsToTl(world, channel, all.slice(from, from + limit), all.length, userId)
}
