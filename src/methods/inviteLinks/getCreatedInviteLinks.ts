import { inviteLinkOf } from '../../core/answers/inviteLinkOf.js'
import { assertDate } from '../../core/checks/assertDate.js'
import { assertInviteLink } from '../../core/checks/assertInviteLink.js'
import { assertUser } from '../../core/checks/assertUser.js'
import { assertWholeNumber } from '../../core/checks/assertWholeNumber.js'
import type { Core } from '../../core/core.js'
import { resolveChat } from '../../core/peers/resolveChat.js'
import { resolveUser } from '../../core/peers/resolveUser.js'
import { InputError } from '../../errors/inputError.js'
import { dateToTl } from '../../types/dateToTl.js'
import type { ID } from '../../types/id.js'
import type { InviteLink } from '../../types/inviteLinks/inviteLink.js'

/** Which invite links to list. */
export interface GetCreatedInviteLinksOptions {
  /** The administrator whose links to list; this account when left out. Only the owner of the chat may list the links of others. */
  readonly by?: ID
  /** How many links to return at most, from 1 to 100; 100 when left out. */
  readonly limit?: number
  /** Lists the revoked links instead of those in use. */
  readonly revoked?: boolean
  /** The `createdAt` of the last link of the page before. It goes together with `afterInviteLink`. */
  readonly afterDate?: Date
  /** The last link of the page before. It goes together with `afterDate`. */
  readonly afterInviteLink?: string
}

/**
 * Lists the invite links that an administrator has made for a chat, newest first.
 *
 * Only users may call it; the account must be an administrator with the right to invite users.
 * Throws an `InputError` for an option out of its range.
 * Calls https://core.telegram.org/method/messages.getExportedChatInvites.
 */
export async function getCreatedInviteLinks(
  core: Core,
  chatId: ID,
  options: GetCreatedInviteLinksOptions = {},
): Promise<readonly InviteLink[]> {
  const { by = 'me', limit = 100, revoked, afterDate, afterInviteLink } = options
  assertUser(core, 'getCreatedInviteLinks')
  assertWholeNumber(limit, 'limit', 1, 100)
  if (afterDate !== undefined) assertDate(afterDate, 'afterDate')
  if (afterInviteLink !== undefined) assertInviteLink(afterInviteLink, 'afterInviteLink')
  if ((afterDate === undefined) !== (afterInviteLink === undefined))
    throw new InputError('afterDate and afterInviteLink go together: give both of the last link, or neither')
  const { invites } = await core.invoke('messages.getExportedChatInvites', {
    peer: await resolveChat(core, chatId),
    admin_id: await resolveUser(core, by, 'by'),
    limit,
    revoked,
    offset_date: afterDate && dateToTl(afterDate),
    offset_link: afterInviteLink,
  })
  return Promise.all(invites.map((invite) => inviteLinkOf(core, invite)))
}
