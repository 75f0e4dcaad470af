import { assertUser } from '../../core/checks/assertUser.js'
import type { Core } from '../../core/core.js'
import { resolveChat } from '../../core/peers/resolveChat.js'
import type { ID } from '../../types/id.js'
import type { InviteLinkCount } from '../../types/inviteLinks/inviteLinkCount.js'
import { userOfId } from '../../types/users/userOfId.js'

/**
 * Counts the invite links that each administrator has made for a chat.
 *
 * Only users may call it; the account must own the chat. Throws an `RpcError` named `CHAT_ADMIN_REQUIRED` where it does not.
 * Calls https://core.telegram.org/method/messages.getAdminsWithInvites.
 */
export async function getInviteLinkCounts(core: Core, chatId: ID): Promise<readonly InviteLinkCount[]> {
  assertUser(core, 'getInviteLinkCounts')
  const { admins } = await core.invoke('messages.getAdminsWithInvites', { peer: await resolveChat(core, chatId) })
  return admins.map(({ admin_id, invites_count, revoked_invites_count }) => ({
    administrator: userOfId(admin_id, core.peers),
    inviteLinkCount: invites_count,
    revokedInviteLinkCount: revoked_invites_count,
  }))
}
