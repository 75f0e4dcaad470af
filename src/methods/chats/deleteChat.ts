import { assertUser } from '../../core/checks/assertUser.js'
import type { Core } from '../../core/core.js'
import { inputChannelOf } from '../../core/peers/inputChannelOf.js'
import { resolveChat } from '../../core/peers/resolveChat.js'
import type { ID } from '../../types/id.js'

/**
 * Deletes a group, supergroup or channel for everyone. It cannot be undone.
 *
 * Only users may call it; the account must be the owner of the chat.
 * Throws an `RpcError` named `CHAT_ADMIN_REQUIRED` where it is not,
 * and `CHANNEL_TOO_LARGE` for a supergroup or channel of more than 1000 members.
 * Calls https://core.telegram.org/method/channels.deleteChannel or https://core.telegram.org/method/messages.deleteChat.
 */
export async function deleteChat(core: Core, chatId: ID): Promise<void> {
  assertUser(core, 'deleteChat')
  const chat = await resolveChat(core, chatId)
  if (chat._ === 'inputPeerChannel') await core.invoke('channels.deleteChannel', { channel: inputChannelOf(chat) })
  else await core.invoke('messages.deleteChat', { chat_id: chat.chat_id })
}
