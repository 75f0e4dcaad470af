import { inviteLinkOf } from '../../core/answers/inviteLinkOf.js'
import { assertInviteLink } from '../../core/checks/assertInviteLink.js'
import { assertUser } from '../../core/checks/assertUser.js'
import type { Core } from '../../core/core.js'
import { resolveChat } from '../../core/peers/resolveChat.js'
import type { ID } from '../../types/id.js'
import type { InviteLink } from '../../types/inviteLinks/inviteLink.js'

/**
 * Returns what administrators see of an invite link: its title, its limits, how often it was used.
 *
 * Only users may call it; the account must be an administrator with the right to invite users.
 * `resolveInviteLink` shows a link as everyone else sees it.
 * Calls https://core.telegram.org/method/messages.getExportedChatInvite.
 */
export async function getInviteLink(core: Core, chatId: ID, inviteLink: string): Promise<InviteLink> {
  assertUser(core, 'getInviteLink')
  assertInviteLink(inviteLink)
  const peer = await resolveChat(core, chatId)
  const { invite } = await core.invoke('messages.getExportedChatInvite', { peer, link: inviteLink.trim() })
  return inviteLinkOf(core, invite)
}
