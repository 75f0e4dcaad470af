import { assertInt64 } from '../../core/checks/assertInt64.js'
import { assertTextLength } from '../../core/checks/assertTextLength.js'
import { assertWholeNumber } from '../../core/checks/assertWholeNumber.js'
import type { Core } from '../../core/core.js'
import { resolveChat } from '../../core/peers/resolveChat.js'
import { resolvePeer } from '../../core/peers/resolvePeer.js'
import { createdTopicOf } from '../../core/topics/createdTopicOf.js'
import type { ID } from '../../types/id.js'
import type { Topic } from '../../types/topics/topic.js'

/** What a new topic is like. */
export interface CreateTopicOptions {
  /** The colour of the icon, one of those that Telegram offers: 0x6FB9F0, 0xFFD67E, 0xCB86DB, 0x8EEE98, 0xFF93B2 or 0xFB6F5F. */
  readonly color?: number
  /** The custom emoji that is the icon. */
  readonly customEmojiId?: string
  /** In whose name the topic is made: that of this account, or of a chat that it may speak for. */
  readonly sendAs?: ID
}

/**
 * Makes a topic in a forum. The title has 1 to 128 characters.
 *
 * Users and bots may call it, where members may manage topics or the account has that right.
 * Throws an `InputError` for an argument out of its range, and an `RpcError` named `CHANNEL_FORUM_MISSING` for a chat without topics,
 * and `CHAT_ADMIN_REQUIRED` where the account lacks the right.
 * Calls https://core.telegram.org/method/messages.createForumTopic.
 */
export async function createTopic(
  core: Core,
  chatId: ID,
  title: string,
  options: CreateTopicOptions = {},
): Promise<Topic> {
  const { color, customEmojiId, sendAs } = options
  assertTextLength(title, 'title', 1, 128)
  if (color !== undefined) assertWholeNumber(color, 'color', 0, 0xff_ffff)
  const updates = await core.invoke('messages.createForumTopic', {
    peer: await resolveChat(core, chatId),
    title,
    icon_color: color,
    icon_emoji_id: customEmojiId === undefined ? undefined : assertInt64(customEmojiId, 'customEmojiId'),
    random_id: core.randomId(),
    send_as: sendAs === undefined ? undefined : await resolvePeer(core, sendAs, 'sendAs'),
  })
  return createdTopicOf(updates, core.peers)
}
