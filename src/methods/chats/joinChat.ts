import { chatJoinResultOf } from '../../core/answers/chatJoinResultOf.js'
import { chatOfUpdates } from '../../core/answers/chatOfUpdates.js'
import { assertUser } from '../../core/checks/assertUser.js'
import type { Core } from '../../core/core.js'
import { inputChannelOf } from '../../core/peers/inputChannelOf.js'
import { parseInviteLink } from '../../core/peers/parseInviteLink.js'
import { resolveChat } from '../../core/peers/resolveChat.js'
import type { ChatJoinResult } from '../../types/chats/chatJoinResult.js'
import type { ID } from '../../types/id.js'
import { joinChatByInviteLink } from '../inviteLinks/joinChatByInviteLink.js'

/**
 * Joins a public supergroup or channel, or comes back to a basic group that the account has left.
 * An invite link is taken as well. The result's `type` tells what came of it: `joined`, `requestSent`, or `captcha`.
 *
 * Only users may call it. Throws an `RpcError` named `CHANNELS_TOO_MUCH` where the account is in too many supergroups and channels,
 * `USERS_TOO_MUCH` for a full chat, and `CHANNEL_PRIVATE` for a chat that cannot be joined without an invite link.
 * Calls https://core.telegram.org/method/channels.joinChannel or https://core.telegram.org/method/messages.addChatUser.
 */
export async function joinChat(core: Core, chatId: ID): Promise<ChatJoinResult> {
  assertUser(core, 'joinChat')
  if (typeof chatId === 'string' && parseInviteLink(chatId) !== undefined) return joinChatByInviteLink(core, chatId)
  const chat = await resolveChat(core, chatId)
  if (chat._ === 'inputPeerChannel')
    return chatJoinResultOf(core, core.invoke('channels.joinChannel', { channel: inputChannelOf(chat) }))
  const { updates } = await core.invoke('messages.addChatUser', {
    chat_id: chat.chat_id,
    user_id: { _: 'inputUserSelf' },
    fwd_limit: 0,
  })
  return { type: 'joined', chat: chatOfUpdates(updates) }
}
