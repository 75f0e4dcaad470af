import { chatJoinResultOf } from '../../core/answers/chatJoinResultOf.js'
import { assertInviteLink } from '../../core/checks/assertInviteLink.js'
import { assertUser } from '../../core/checks/assertUser.js'
import type { Core } from '../../core/core.js'
import type { ChatJoinResult } from '../../types/chats/chatJoinResult.js'

/**
 * Joins the chat that an invite link leads to, or asks to join where an administrator must approve.
 * The result's `type` tells which: `joined`, `requestSent`, or `captcha` where a bot checks newcomers.
 *
 * Only users may call it. Throws an `RpcError` named `INVITE_HASH_EXPIRED` for a link that has ended, was revoked or is used up,
 * `USERS_TOO_MUCH` for a full chat, and `USER_ALREADY_PARTICIPANT` for a chat that the account is in.
 * Calls https://core.telegram.org/method/messages.importChatInvite.
 */
export async function joinChatByInviteLink(core: Core, inviteLink: string): Promise<ChatJoinResult> {
  assertUser(core, 'joinChatByInviteLink')
  const hash = assertInviteLink(inviteLink)
  return chatJoinResultOf(core, core.invoke('messages.importChatInvite', { hash }))
}
