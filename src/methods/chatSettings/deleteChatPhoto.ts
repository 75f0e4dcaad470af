import type { Core } from '../../core/core.js'
import { inputChannelOf } from '../../core/peers/inputChannelOf.js'
import { resolveChat } from '../../core/peers/resolveChat.js'
import type { ID } from '../../types/id.js'

/**
 * Removes the photo of a group or channel.
 *
 * Users and bots may call it; the account needs the right to change the chat's information.
 * Throws an `RpcError` named `CHAT_ADMIN_REQUIRED` where it lacks that right, and `CHAT_NOT_MODIFIED` where there is no photo.
 * Calls https://core.telegram.org/method/channels.editPhoto or https://core.telegram.org/method/messages.editChatPhoto.
 */
export async function deleteChatPhoto(core: Core, chatId: ID): Promise<void> {
  const chat = await resolveChat(core, chatId)
  const photo = { _: 'inputChatPhotoEmpty' } as const
  if (chat._ === 'inputPeerChat') await core.invoke('messages.editChatPhoto', { chat_id: chat.chat_id, photo })
  else await core.invoke('channels.editPhoto', { channel: inputChannelOf(chat), photo })
}
