import { assertTextLength } from '../../core/checks/assertTextLength.js'
import type { Core } from '../../core/core.js'
import { inputChannelOf } from '../../core/peers/inputChannelOf.js'
import { resolveChat } from '../../core/peers/resolveChat.js'
import type { ID } from '../../types/id.js'

/**
 * Gives a group, supergroup or channel another title, of 1 to 128 characters.
 *
 * Users and bots may call it; the account needs the right to change the chat's information.
 * Throws an `RpcError` named `CHAT_ADMIN_REQUIRED` where it lacks that right, and `CHAT_NOT_MODIFIED` where the title is the same.
 * Calls https://core.telegram.org/method/channels.editTitle or https://core.telegram.org/method/messages.editChatTitle.
 */
export async function setChatTitle(core: Core, chatId: ID, title: string): Promise<void> {
  assertTextLength(title, 'title', 1, 128)
  const chat = await resolveChat(core, chatId)
  if (chat._ === 'inputPeerChannel') await core.invoke('channels.editTitle', { channel: inputChannelOf(chat), title })
  else await core.invoke('messages.editChatTitle', { chat_id: chat.chat_id, title })
}
