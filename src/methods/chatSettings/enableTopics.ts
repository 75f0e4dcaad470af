import { assertUser } from '../../core/checks/assertUser.js'
import type { Core } from '../../core/core.js'
import { resolveChannel } from '../../core/peers/resolveChannel.js'
import type { ID } from '../../types/id.js'

/** How the topics are shown. */
export interface EnableTopicsOptions {
  /** Shows topics as tabs rather than as a list. */
  readonly showAsTabs?: boolean
}

/**
 * Sorts the messages of a supergroup into topics. What was written before stands in the general topic.
 *
 * Only users may call it; the account must own the chat. Throws an `InputError` for a basic group,
 * and an `RpcError` named `CHAT_ADMIN_REQUIRED` where the account does not own the chat,
 * `CHAT_DISCUSSION_UNALLOWED` for one where a channel is discussed, and `CHAT_NOT_MODIFIED` where it is so already.
 * Calls https://core.telegram.org/method/channels.toggleForum.
 */
export async function enableTopics(core: Core, chatId: ID, options: EnableTopicsOptions = {}): Promise<void> {
  assertUser(core, 'enableTopics')
  const channel = await resolveChannel(core, chatId)
  await core.invoke('channels.toggleForum', { channel, enabled: true, tabs: options.showAsTabs === true })
}
