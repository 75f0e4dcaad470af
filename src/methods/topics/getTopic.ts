import type { Core } from '../../core/core.js'
import type { ID } from '../../types/id.js'
import type { TopicListItem } from '../../types/topics/topicListItem.js'
import { getTopicsById } from './getTopicsById.js'

/**
 * Returns one topic of a forum, or nothing where it is gone.
 *
 * Only users may call it. Throws an `RpcError` named `CHANNEL_FORUM_MISSING` for a chat without topics.
 * Calls https://core.telegram.org/method/messages.getForumTopicsByID.
 */
export async function getTopic(core: Core, chatId: ID, topicId: number): Promise<TopicListItem | undefined> {
  const { items } = await getTopicsById(core, chatId, [topicId])
  return items.find(({ topic }) => topic.type === 'active' && topic.id === topicId)
}
