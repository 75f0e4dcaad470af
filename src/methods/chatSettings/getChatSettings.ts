import { assertUser } from '../../core/checks/assertUser.js'
import type { Core } from '../../core/core.js'
import { resolvePeer } from '../../core/peers/resolvePeer.js'
import { type ChatSettings, chatSettingsFromTl } from '../../types/chats/chatSettings.js'
import type { ID } from '../../types/id.js'

/**
 * Returns what Telegram suggests to do with a chat: to add or block a stranger who wrote, or to report a chat as spam.
 *
 * Only users may call it. Throws an `RpcError` named `CHANNEL_PRIVATE` for a chat that the account may not see.
 * Calls https://core.telegram.org/method/messages.getPeerSettings.
 */
export async function getChatSettings(core: Core, chatId: ID): Promise<ChatSettings> {
  assertUser(core, 'getChatSettings')
  const { settings } = await core.invoke('messages.getPeerSettings', { peer: await resolvePeer(core, chatId) })
  return chatSettingsFromTl(settings, core.peers)
}
