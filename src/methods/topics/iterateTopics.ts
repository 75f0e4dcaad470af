import type { Core } from '../../core/core.js'
import type { ID } from '../../types/id.js'
import type { TopicListItem } from '../../types/topics/topicListItem.js'
import { type GetTopicsOptions, getTopics } from './getTopics.js'

/**
 * Goes through all topics of a forum, asking for a page when it is needed.
 *
 * Only users may call it. The options are those of `getTopics`; `limit` is the size of a page.
 * Calls https://core.telegram.org/method/messages.getForumTopics.
 */
export async function* iterateTopics(
  core: Core,
  chatId: ID,
  options: GetTopicsOptions = {},
): AsyncGenerator<TopicListItem, void, undefined> {
  const seen = new Set<number>()
  let { items } = await getTopics(core, chatId, options)
  for (;;) {
    // A topic that was written in meanwhile moves up and may come twice.
    const fresh = items.filter(({ topic }) => !seen.has(topic.id))
    for (const { topic } of fresh) seen.add(topic.id)
    yield* fresh
    const last = items.at(-1)
    if (last === undefined || fresh.length === 0) return
    const offset = last.lastMessage && { offsetId: last.lastMessage.id, offsetDate: last.lastMessage.date }
    items = (await getTopics(core, chatId, { ...options, ...offset, offsetTopicId: last.topic.id })).items
  }
}
