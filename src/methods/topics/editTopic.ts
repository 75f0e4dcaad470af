import { assertInt64 } from '../../core/checks/assertInt64.js'
import { assertTextLength } from '../../core/checks/assertTextLength.js'
import type { Core } from '../../core/core.js'
import { resolveChat } from '../../core/peers/resolveChat.js'
import { assertTopicId } from '../../core/topics/assertTopicId.js'
import { SchemaError } from '../../errors/schemaError.js'
import type { ID } from '../../types/id.js'
import { type Topic, topicFromTl } from '../../types/topics/topic.js'

/** What else is to change. */
export interface EditTopicOptions {
  /** The custom emoji that is the icon; an empty text for none. The icon stays when it is left out. */
  readonly customEmojiId?: string
}

/**
 * Gives a topic another name, of 1 to 128 characters, and another icon.
 *
 * Users and bots may call it, for topics that they made or with the right to manage topics.
 * Throws an `InputError` for an argument out of its range, and an `RpcError` named `CHANNEL_FORUM_MISSING` for a chat without topics,
 * `TOPIC_ID_INVALID` for a topic that is gone, `CHAT_ADMIN_REQUIRED` where the account lacks the right, and `TOPIC_NOT_MODIFIED`.
 * Calls https://core.telegram.org/method/messages.editForumTopic and https://core.telegram.org/method/messages.getForumTopicsByID.
 */
export async function editTopic(
  core: Core,
  chatId: ID,
  topicId: number,
  title: string,
  options: EditTopicOptions = {},
): Promise<Topic> {
  const { customEmojiId } = options
  assertTopicId(topicId)
  assertTextLength(title, 'title', 1, 128)
  const isRemoval = customEmojiId === ''
  const icon = customEmojiId === undefined || isRemoval ? undefined : assertInt64(customEmojiId, 'customEmojiId')
  const peer = await resolveChat(core, chatId)
  const icon_emoji_id = isRemoval ? 0n : icon
  await core.invoke('messages.editForumTopic', { peer, topic_id: topicId, title, icon_emoji_id })
  const { topics } = await core.invoke('messages.getForumTopicsByID', { peer, topics: [topicId] })
  const [topic] = topics
  if (topic === undefined) throw new SchemaError('Telegram answered without the topic that was asked for')
  return topicFromTl(topic, core.peers)
}
