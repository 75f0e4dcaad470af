import type { Core } from '../../core/core.js'
import { resolveChat } from '../../core/peers/resolveChat.js'
import type { ChatMemberRights } from '../../types/chats/chatMemberRights.js'
import { chatMemberRightsToTl } from '../../types/chats/chatMemberRightsToTl.js'
import type { ID } from '../../types/id.js'

/**
 * Says what all members of a group or supergroup may do. A right that is left out is withheld.
 *
 * Users and bots may call it; the account needs the right to restrict members.
 * Throws an `RpcError` named `CHAT_ADMIN_REQUIRED` where the account lacks that right, `PEER_ID_INVALID` for a channel,
 * and `CHAT_NOT_MODIFIED` where nothing changes.
 * Calls https://core.telegram.org/method/messages.editChatDefaultBannedRights.
 */
export async function setChatDefaultPermissions(
  core: Core,
  chatId: ID,
  rights: Partial<ChatMemberRights>,
): Promise<void> {
  await core.invoke('messages.editChatDefaultBannedRights', {
    peer: await resolveChat(core, chatId),
    banned_rights: chatMemberRightsToTl(rights, 0),
  })
}
