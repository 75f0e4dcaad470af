import { assertUser } from '../../core/checks/assertUser.js'
import type { Core } from '../../core/core.js'
import { resolveChat } from '../../core/peers/resolveChat.js'
import { assertTopicId } from '../../core/topics/assertTopicId.js'
import type { ID } from '../../types/id.js'

/** What to do with other topics. */
export interface ReorderPinnedTopicsOptions {
  /** Pins the topics that are named and unpins all others, rather than only ordering those that are pinned. */
  readonly force?: boolean
}

/**
 * Puts the pinned topics of a forum into an order.
 *
 * Only users may call it; the account needs the right to manage topics. Throws an `RpcError` named `CHANNEL_FORUM_MISSING`
 * for a chat without topics, `CHAT_ADMIN_REQUIRED` where the account lacks that right, `TOPIC_ID_INVALID`, and `PINNED_TOO_MUCH`.
 * Calls https://core.telegram.org/method/messages.reorderPinnedForumTopics.
 */
export async function reorderPinnedTopics(
  core: Core,
  chatId: ID,
  order: readonly number[],
  options: ReorderPinnedTopicsOptions = {},
): Promise<void> {
  assertUser(core, 'reorderPinnedTopics')
  for (const [index, id] of order.entries()) assertTopicId(id, `order[${index}]`)
  const peer = await resolveChat(core, chatId)
  await core.invoke('messages.reorderPinnedForumTopics', { peer, order: [...order], force: options.force })
}
