import { assertDate } from '../../core/checks/assertDate.js'
import { assertInviteLink } from '../../core/checks/assertInviteLink.js'
import { assertUser } from '../../core/checks/assertUser.js'
import { assertWholeNumber } from '../../core/checks/assertWholeNumber.js'
import type { Core } from '../../core/core.js'
import { chatPOfInput } from '../../core/peers/chatPOfInput.js'
import { resolveChat } from '../../core/peers/resolveChat.js'
import { resolveUser } from '../../core/peers/resolveUser.js'
import { InputError } from '../../errors/inputError.js'
import { dateToTl } from '../../types/dateToTl.js'
import type { ID } from '../../types/id.js'
import { type JoinRequest, joinRequestFromImporter } from '../../types/joinRequests/joinRequest.js'

/** Which requests to join to list. */
export interface GetJoinRequestsOptions {
  /** Lists only requests that came by this link. It cannot be combined with `search`. */
  readonly inviteLink?: string
  /** Lists only requests of users whose name contains this. It cannot be combined with `inviteLink`. */
  readonly search?: string
  /** The `date` of the last request of the page before. It goes together with `fromUserId`. */
  readonly fromDate?: Date
  /** The user of the last request of the page before. It goes together with `fromDate`. */
  readonly fromUserId?: ID
  /** How many requests to return at most, from 1 to 100; 100 when left out. */
  readonly limit?: number
}

/**
 * Lists the requests to join a chat that wait for an answer, newest first.
 *
 * Only users may call it; the account must be an administrator with the right to invite users.
 * Throws an `InputError` for an option out of its range.
 * Calls https://core.telegram.org/method/messages.getChatInviteImporters.
 */
export async function getJoinRequests(
  core: Core,
  chatId: ID,
  options: GetJoinRequestsOptions = {},
): Promise<readonly JoinRequest[]> {
  const { inviteLink, search, fromDate, fromUserId, limit = 100 } = options
  assertUser(core, 'getJoinRequests')
  assertWholeNumber(limit, 'limit', 1, 100)
  if (inviteLink !== undefined) assertInviteLink(inviteLink)
  if (fromDate !== undefined) assertDate(fromDate, 'fromDate')
  if (inviteLink !== undefined && search !== undefined)
    throw new InputError('inviteLink and search cannot be combined: leave out one of them', 'search')
  if ((fromDate === undefined) !== (fromUserId === undefined))
    throw new InputError('fromDate and fromUserId go together: give both of the last request, or neither')
  const peer = await resolveChat(core, chatId)
  const { importers } = await core.invoke('messages.getChatInviteImporters', {
    requested: true,
    peer,
    link: inviteLink,
    q: search,
    offset_date: fromDate ? dateToTl(fromDate) : 0,
    offset_user: fromUserId === undefined ? { _: 'inputUserEmpty' } : await resolveUser(core, fromUserId, 'fromUserId'),
    limit,
  })
  const chat = await chatPOfInput(core, peer)
  return importers.map((importer) => joinRequestFromImporter(importer, chat, core.peers))
}
