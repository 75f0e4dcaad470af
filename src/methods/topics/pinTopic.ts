import type { Core } from '../../core/core.js'
import { resolveChat } from '../../core/peers/resolveChat.js'
import { assertTopicId } from '../../core/topics/assertTopicId.js'
import type { ID } from '../../types/id.js'

/**
 * Pins a topic to the top of the list of a forum, before the others.
 *
 * Users and bots may call it, with the right to manage topics.
 * Throws an `RpcError` named `CHANNEL_FORUM_MISSING` for a chat without topics, `TOPIC_ID_INVALID` for a topic that is gone,
 * `CHAT_ADMIN_REQUIRED` where the account lacks the right, `PINNED_TOPIC_NOT_MODIFIED` where it is so already, and `PINNED_TOO_MUCH` where five topics are pinned.
 * Calls https://core.telegram.org/method/messages.updatePinnedForumTopic.
 */
export async function pinTopic(core: Core, chatId: ID, topicId: number): Promise<void> {
  assertTopicId(topicId)
  const peer = await resolveChat(core, chatId)
  await core.invoke('messages.updatePinnedForumTopic', { peer, topic_id: topicId, pinned: true })
}
