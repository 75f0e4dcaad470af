import type { Core } from '../../core/core.js'
import { resolveChat } from '../../core/peers/resolveChat.js'
import { assertTopicId } from '../../core/topics/assertTopicId.js'
import type { ID } from '../../types/id.js'

/**
 * Deletes a topic with all its messages.
 *
 * Users and bots may call it, with the right to delete messages, or for a topic that they made and nobody else wrote in.
 * Throws an `RpcError` named `TOPIC_ID_INVALID` for a topic that is gone and for the general one,
 * and `CHAT_ADMIN_REQUIRED` where the account lacks the right.
 * Calls https://core.telegram.org/method/messages.deleteTopicHistory, once for each part of a long history.
 */
export async function deleteTopic(core: Core, chatId: ID, topicId: number): Promise<void> {
  assertTopicId(topicId)
  const peer = await resolveChat(core, chatId)
  let left = 1
  while (left > 0) left = (await core.invoke('messages.deleteTopicHistory', { peer, top_msg_id: topicId })).offset
}
