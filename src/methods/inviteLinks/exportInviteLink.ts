import { inviteLinkOf } from '../../core/answers/inviteLinkOf.js'
import type { Core } from '../../core/core.js'
import { resolveChat } from '../../core/peers/resolveChat.js'
import type { ID } from '../../types/id.js'
import type { InviteLink } from '../../types/inviteLinks/inviteLink.js'

/**
 * Makes a new primary invite link of this account for a chat; the one before is revoked.
 *
 * Users and bots may call it; the account must be an administrator with the right to invite users.
 * Throws an `RpcError` named `CHAT_ADMIN_REQUIRED` where it lacks that right.
 * Calls https://core.telegram.org/method/messages.exportChatInvite.
 */
export async function exportInviteLink(core: Core, chatId: ID): Promise<InviteLink> {
  const peer = await resolveChat(core, chatId)
  return inviteLinkOf(core, await core.invoke('messages.exportChatInvite', { peer, legacy_revoke_permanent: true }))
}
