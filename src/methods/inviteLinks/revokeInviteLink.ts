import { inviteLinkOf } from '../../core/answers/inviteLinkOf.js'
import { assertInviteLink } from '../../core/checks/assertInviteLink.js'
import type { Core } from '../../core/core.js'
import { resolveChat } from '../../core/peers/resolveChat.js'
import type { ID } from '../../types/id.js'
import type { InviteLink } from '../../types/inviteLinks/inviteLink.js'

/**
 * Revokes an invite link for good, and returns it as it is afterwards. Whoever has joined by it stays.
 *
 * A primary link that is revoked is replaced by a new one: `getChat` shows it as `primaryInviteLink`.
 * Users and bots may call it; the account must be an administrator with the right to invite users, and a bot can revoke only its own links.
 * Calls https://core.telegram.org/method/messages.editExportedChatInvite.
 */
export async function revokeInviteLink(core: Core, chatId: ID, inviteLink: string): Promise<InviteLink> {
  assertInviteLink(inviteLink)
  const { invite } = await core.invoke('messages.editExportedChatInvite', {
    peer: await resolveChat(core, chatId),
    link: inviteLink.trim(),
    revoked: true,
  })
  return inviteLinkOf(core, invite)
}
