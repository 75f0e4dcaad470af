import { assertMessageId } from '../../core/checks/assertMessageId.js'
import { assertUser } from '../../core/checks/assertUser.js'
import type { Core } from '../../core/core.js'
import { resolveChat } from '../../core/peers/resolveChat.js'
import { assertTopicId } from '../../core/topics/assertTopicId.js'
import type { ID } from '../../types/id.js'

/**
 * Marks the messages of a topic as read, up to one; those who wrote them are told.
 *
 * Only users may call it. Throws an `InputError` for an identifier out of range,
 * and an `RpcError` named `MSG_ID_INVALID` for a topic that is gone.
 * Calls https://core.telegram.org/method/messages.readDiscussion.
 */
export async function readTopic(core: Core, chatId: ID, topicId: number, untilMessageId: number): Promise<void> {
  assertUser(core, 'readTopic')
  assertTopicId(topicId)
  assertMessageId(untilMessageId, 'untilMessageId')
  const peer = await resolveChat(core, chatId)
  await core.invoke('messages.readDiscussion', { peer, msg_id: topicId, read_max_id: untilMessageId })
}
