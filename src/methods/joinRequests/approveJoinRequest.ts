import type { Core } from '../../core/core.js'
import { resolveChat } from '../../core/peers/resolveChat.js'
import { resolveUser } from '../../core/peers/resolveUser.js'
import type { ID } from '../../types/id.js'

/**
 * Approves the request of a user to join a chat: the user becomes a member.
 *
 * Users and bots may call it; the account must be an administrator with the right to invite users.
 * Throws an `RpcError` named `HIDE_REQUESTER_MISSING` when no such request waits.
 * Calls https://core.telegram.org/method/messages.hideChatJoinRequest.
 */
export async function approveJoinRequest(core: Core, chatId: ID, userId: ID): Promise<void> {
  await core.invoke('messages.hideChatJoinRequest', {
    approved: true,
    peer: await resolveChat(core, chatId),
    user_id: await resolveUser(core, userId),
  })
}
