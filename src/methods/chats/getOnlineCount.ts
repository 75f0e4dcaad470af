import { assertUser } from '../../core/checks/assertUser.js'
import type { Core } from '../../core/core.js'
import { resolveChat } from '../../core/peers/resolveChat.js'
import type { ID } from '../../types/id.js'

/**
 * Counts the members of a group, supergroup or channel who are online, this account among them.
 *
 * Only users may call it. Throws an `RpcError` named `CHANNEL_PRIVATE` for a chat that the account may not see.
 * Calls https://core.telegram.org/method/messages.getOnlines.
 */
export async function getOnlineCount(core: Core, chatId: ID): Promise<number> {
  assertUser(core, 'getOnlineCount')
  const { onlines } = await core.invoke('messages.getOnlines', { peer: await resolveChat(core, chatId) })
  return onlines
}
