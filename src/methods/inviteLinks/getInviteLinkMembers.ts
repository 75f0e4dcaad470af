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
import { type InviteLinkMember, inviteLinkMemberFromTl } from '../../types/inviteLinks/inviteLinkMember.js'

/** Which members to list. */
export interface GetInviteLinkMembersOptions {
  /** Lists only those who came by this link; by any when left out. */
  readonly inviteLink?: string
  /** The `joinedAt` of the last member of the page before. It goes together with `fromUserId`. */
  readonly fromDate?: Date
  /** The last member of the page before. It goes together with `fromDate`. */
  readonly fromUserId?: ID
  /** How many members to return at most, from 1 to 100; 100 when left out. */
  readonly limit?: number
}

/**
 * Lists who came into a chat by invite links, newest first.
 *
 * Only users may call it; the account must be an administrator with the right to invite users.
 * Throws an `InputError` for an option out of its range.
 * Calls https://core.telegram.org/method/messages.getChatInviteImporters.
 */
export async function getInviteLinkMembers(
  core: Core,
  chatId: ID,
  options: GetInviteLinkMembersOptions = {},
): Promise<readonly InviteLinkMember[]> {
  const { fromDate, fromUserId, inviteLink, limit = 100 } = options
  assertUser(core, 'getInviteLinkMembers')
  assertWholeNumber(limit, 'limit', 1, 100)
  if (inviteLink !== undefined) assertInviteLink(inviteLink)
  if (fromDate !== undefined) assertDate(fromDate, 'fromDate')
  if ((fromDate === undefined) !== (fromUserId === undefined))
    throw new InputError('fromDate and fromUserId go together: give both of the last member, or neither')
  const { importers } = await core.invoke('messages.getChatInviteImporters', {
    peer: await resolveChat(core, chatId),
    link: inviteLink,
    offset_date: fromDate ? dateToTl(fromDate) : 0,
    offset_user: fromUserId === undefined ? { _: 'inputUserEmpty' } : await resolveUser(core, fromUserId, 'fromUserId'),
    limit,
  })
  return importers.map((importer) => inviteLinkMemberFromTl(importer, core.peers))
}
