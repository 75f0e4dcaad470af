import { assertInviteLink } from '../../core/checks/assertInviteLink.js'
import { assertUser } from '../../core/checks/assertUser.js'
import type { Core } from '../../core/core.js'
import { resolveChat } from '../../core/peers/resolveChat.js'
import type { ID } from '../../types/id.js'

/** Which requests to join to approve. */
export interface ApproveJoinRequestsOptions {
  /** Takes only requests that came by this link. */
  readonly inviteLink?: string
}

/**
 * Approves all requests to join a chat that wait for an answer, or those that came by one invite link.
 *
 * Only users may call it; the account must be an administrator with the right to invite users.
 * Calls https://core.telegram.org/method/messages.hideAllChatJoinRequests.
 */
export async function approveJoinRequests(
  core: Core,
  chatId: ID,
  options: ApproveJoinRequestsOptions = {},
): Promise<void> {
  const { inviteLink } = options
  assertUser(core, 'approveJoinRequests')
  if (inviteLink !== undefined) assertInviteLink(inviteLink)
  await core.invoke('messages.hideAllChatJoinRequests', {
    approved: true,
    peer: await resolveChat(core, chatId),
    link: inviteLink,
  })
}
