import type { Core } from '../../core/core.js'
import { assertInputChat } from '../../core/peers/assertInputChat.js'
import { inputChannelOf } from '../../core/peers/inputChannelOf.js'
import { inputUserOf } from '../../core/peers/inputUserOf.js'
import { resolvePeer } from '../../core/peers/resolvePeer.js'
import { SchemaError } from '../../errors/schemaError.js'
import { type Chat, chatFromTl } from '../../types/chats/chat.js'
import { chatPrivateFromTl } from '../../types/chats/chatPrivate.js'
import type { ID } from '../../types/id.js'

/**
 * Returns everything that is known of a chat: a user's bio, a group's description, member count and primary invite link.
 *
 * Users and bots may call it. Throws an `RpcError` named `CHANNEL_PRIVATE` for a chat that the account may not see.
 * Calls https://core.telegram.org/method/users.getFullUser, https://core.telegram.org/method/messages.getFullChat
 * or https://core.telegram.org/method/channels.getFullChannel.
 */
export async function getChat(core: Core, chatId: ID): Promise<Chat> {
  const peer = await resolvePeer(core, chatId)
  const user = inputUserOf(peer)
  if (user !== undefined) {
    const { full_user: full } = await core.invoke('users.getFullUser', { id: user })
    return chatPrivateFromTl(full, core.peers)
  }
  const input = assertInputChat(peer)
  const { full_chat: full } =
    input._ === 'inputPeerChat'
      ? await core.invoke('messages.getFullChat', { chat_id: input.chat_id })
      : await core.invoke('channels.getFullChannel', { channel: inputChannelOf(input) })
  const chat = chatFromTl(full, core.peers)
  if (chat === undefined) throw new SchemaError(`Telegram answered with ${full._} where a chat was expected`)
  return chat
}
