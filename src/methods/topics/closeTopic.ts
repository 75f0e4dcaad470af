import type { Core } from '../../core/core.js'
import { resolveChat } from '../../core/peers/resolveChat.js'
import { assertTopicId } from '../../core/topics/assertTopicId.js'
import type { ID } from '../../types/id.js'

/**
 * Lets only those who manage a topic write in it.
 *
 * Users and bots may call it, for topics that they made or with the right to manage topics.
 * Throws an `RpcError` named `CHANNEL_FORUM_MISSING` for a chat without topics, `TOPIC_ID_INVALID` for a topic that is gone,
 * `CHAT_ADMIN_REQUIRED` where the account lacks the right, `TOPIC_NOT_MODIFIED` where it is so already.
 * Calls https://core.telegram.org/method/messages.editForumTopic.
 */
export async function closeTopic(core: Core, chatId: ID, topicId: number): Promise<void> {
  assertTopicId(topicId)
  const peer = await resolveChat(core, chatId)
  await core.invoke('messages.editForumTopic', { peer, topic_id: topicId, closed: true })
}
