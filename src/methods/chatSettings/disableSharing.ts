import { assertUser } from '../../core/checks/assertUser.js'
import type { Core } from '../../core/core.js'
import { resolveChat } from '../../core/peers/resolveChat.js'
import type { ID } from '../../types/id.js'

/**
 * Keeps messages of a group or channel from being forwarded and saved.
 *
 * Only users may call it; the account must own the chat.
 * Throws an `InputError` for a user, and an `RpcError` named `CHAT_ADMIN_REQUIRED` where the account does not own the chat,
 * and `CHAT_NOT_MODIFIED` where sharing is disabled already.
 * Calls https://core.telegram.org/method/messages.toggleNoForwards.
 */
export async function disableSharing(core: Core, chatId: ID): Promise<void> {
  assertUser(core, 'disableSharing')
  await core.invoke('messages.toggleNoForwards', { peer: await resolveChat(core, chatId), enabled: true })
}
