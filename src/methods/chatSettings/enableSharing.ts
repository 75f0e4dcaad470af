import { assertUser } from '../../core/checks/assertUser.js'
import type { Core } from '../../core/core.js'
import { resolveChat } from '../../core/peers/resolveChat.js'
import type { ID } from '../../types/id.js'

/**
 * Lets messages of a group or channel be forwarded and saved again.
 *
 * Only users may call it; the account must own the chat.
 * Throws an `InputError` for a user, and an `RpcError` named `CHAT_ADMIN_REQUIRED` where the account does not own the chat,
 * and `CHAT_NOT_MODIFIED` where sharing is not disabled.
 * Calls https://core.telegram.org/method/messages.toggleNoForwards.
 */
export async function enableSharing(core: Core, chatId: ID): Promise<void> {
  assertUser(core, 'enableSharing')
  await core.invoke('messages.toggleNoForwards', { peer: await resolveChat(core, chatId), enabled: false })
}
