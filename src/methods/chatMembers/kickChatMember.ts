import type { Core } from '../../core/core.js'
import type { ID } from '../../types/id.js'
import { resolveChat } from '../../core/peers/resolveChat.js'
import { banChatMember } from './banChatMember.js'
import { unbanChatMember } from './unbanChatMember.js'

/**
 * Removes a member from a group, supergroup or channel. The member may come back, also where there were restrictions before.
 *
 * Users and bots may call it; the account needs the right to restrict members.
 * Throws an `RpcError` named `CHAT_ADMIN_REQUIRED` where it lacks that right,
 * and `USER_ADMIN_INVALID` for an administrator whom the account did not promote.
 * Calls https://core.telegram.org/method/channels.editBanned twice, or https://core.telegram.org/method/messages.deleteChatUser.
 */
export async function kickChatMember(core: Core, chatId: ID, memberId: ID): Promise<void> {
  const chat = await resolveChat(core, chatId)
  await banChatMember(core, chatId, memberId)
  if (chat._ === 'inputPeerChannel') await unbanChatMember(core, chatId, memberId)
}
