import { assertUser } from '../../core/checks/assertUser.js'
import type { Core } from '../../core/core.js'
import { resolveChannel } from '../../core/peers/resolveChannel.js'
import type { ID } from '../../types/id.js'

/**
 * Lets those who join a supergroup read what was written before.
 *
 * Only users may call it; the account needs the right to change the chat's information.
 * Throws an `InputError` for a basic group, and an `RpcError` named `CHAT_ADMIN_REQUIRED` where the account lacks that right,
 * `CHAT_ID_INVALID` for a channel, and `CHAT_NOT_MODIFIED` where they may read it already.
 * Calls https://core.telegram.org/method/channels.togglePreHistoryHidden.
 */
export async function enableChatHistoryForNewMembers(core: Core, chatId: ID): Promise<void> {
  assertUser(core, 'enableChatHistoryForNewMembers')
  await core.invoke('channels.togglePreHistoryHidden', { channel: await resolveChannel(core, chatId), enabled: false })
}
