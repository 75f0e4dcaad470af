import { assertUser } from '../../core/checks/assertUser.js'
import type { Core } from '../../core/core.js'
import { resolvePeer } from '../../core/peers/resolvePeer.js'
import { assertTopicId } from '../../core/topics/assertTopicId.js'
import type { ID } from '../../types/id.js'

/** What in the chat is meant. */
export interface MarkAllMentionsAsReadOptions {
  /** The topic of a forum rather than the whole chat. */
  readonly topicId?: number
}

/**
 * Marks the messages of a chat that mention this account as read, without the others.
 *
 * Only users may call it. Throws an `RpcError` named `CHANNEL_PRIVATE` for a chat that the account may not see.
 * Calls https://core.telegram.org/method/messages.readMentions.
 */
export async function markAllMentionsAsRead(
  core: Core,
  chatId: ID,
  options: MarkAllMentionsAsReadOptions = {},
): Promise<void> {
  assertUser(core, 'markAllMentionsAsRead')
  if (options.topicId !== undefined) assertTopicId(options.topicId)
  const call = { peer: await resolvePeer(core, chatId), top_msg_id: options.topicId }
  // Many mentions are marked part by part.
  let left = 1
  while (left > 0) left = (await core.invoke('messages.readMentions', call)).offset
}
