import type { Core } from '../../core/core.js'
import { inputChannelOf } from '../../core/peers/inputChannelOf.js'
import { resolveChat } from '../../core/peers/resolveChat.js'
import type { ID } from '../../types/id.js'

/**
 * Leaves a group, supergroup or channel.
 *
 * Users and bots may call it. Throws an `RpcError` named `USER_NOT_PARTICIPANT` for a chat that the account is not in,
 * and `USER_CREATOR` where Telegram does not let the owner go.
 * Calls https://core.telegram.org/method/channels.leaveChannel or https://core.telegram.org/method/messages.deleteChatUser.
 */
export async function leaveChat(core: Core, chatId: ID): Promise<void> {
  const chat = await resolveChat(core, chatId)
  if (chat._ === 'inputPeerChannel') await core.invoke('channels.leaveChannel', { channel: inputChannelOf(chat) })
  else await core.invoke('messages.deleteChatUser', { chat_id: chat.chat_id, user_id: { _: 'inputUserSelf' } })
}
