import { assertUser } from '../../core/checks/assertUser.js'
import type { Core } from '../../core/core.js'
import { resolveChannel } from '../../core/peers/resolveChannel.js'
import type { ID } from '../../types/id.js'

/**
 * Puts the messages of a supergroup into one history again. The topics come back when they are enabled again.
 *
 * Only users may call it; the account must own the chat. Throws an `InputError` for a basic group,
 * and an `RpcError` named `CHAT_ADMIN_REQUIRED` where the account does not own the chat, and `CHAT_NOT_MODIFIED` where there are no topics.
 * Calls https://core.telegram.org/method/channels.toggleForum.
 */
export async function disableTopics(core: Core, chatId: ID): Promise<void> {
  assertUser(core, 'disableTopics')
  const channel = await resolveChannel(core, chatId)
  await core.invoke('channels.toggleForum', { channel, enabled: false, tabs: false })
}
