import type { Core } from '../../core/core.js'
import { resolveChat } from '../../core/peers/resolveChat.js'
import type { ID } from '../../types/id.js'
import { GENERAL_TOPIC_ID } from '../../types/topics/topic.js'

/**
 * Lists the general topic of a forum again. It stays closed until it is reopened.
 *
 * Users and bots may call it, with the right to manage topics.
 * Throws an `RpcError` named `CHANNEL_FORUM_MISSING` for a chat without topics,
 * `CHAT_ADMIN_REQUIRED` where the account lacks that right, and `TOPIC_NOT_MODIFIED` where it is so already.
 * Calls https://core.telegram.org/method/messages.editForumTopic.
 */
export async function showGeneralTopic(core: Core, chatId: ID): Promise<void> {
  const peer = await resolveChat(core, chatId)
  await core.invoke('messages.editForumTopic', { peer, topic_id: GENERAL_TOPIC_ID, hidden: false })
}
