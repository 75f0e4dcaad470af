import { inviteLinkOf } from '../../core/answers/inviteLinkOf.js'
import { assertFutureDate } from '../../core/checks/assertFutureDate.js'
import { assertInviteLink } from '../../core/checks/assertInviteLink.js'
import { assertTextLength } from '../../core/checks/assertTextLength.js'
import { assertWholeNumber } from '../../core/checks/assertWholeNumber.js'
import type { Core } from '../../core/core.js'
import { resolveChat } from '../../core/peers/resolveChat.js'
import { InputError } from '../../errors/inputError.js'
import { dateToTl } from '../../types/dateToTl.js'
import type { ID } from '../../types/id.js'
import type { InviteLink } from '../../types/inviteLinks/inviteLink.js'

/** What to change about an invite link. What is left out stays as it is; at least one change is needed. */
export interface EditInviteLinkOptions {
  /** What administrators see the link called, at most 32 characters; an empty text takes the title away. */
  readonly title?: string
  /** A point in time in the future at which the link ends, or `'never'` to take the end away. */
  readonly expireAt?: Date | 'never'
  /** How many people can join by the link, from 1 to 99999, or `'unlimited'` to take the limit away. It cannot be combined with `requireApproval`. */
  readonly limit?: number | 'unlimited'
  /** Whether an administrator must approve everyone who follows the link. Turning it on takes the limit away. */
  readonly requireApproval?: boolean
}

/**
 * Changes an invite link, and returns it as it is afterwards.
 *
 * Users and bots may call it; the account must be an administrator with the right to invite users, and a bot can edit only its own links.
 * A primary link cannot be edited (`CHAT_INVITE_PERMANENT`), and a revoked one neither.
 * Throws an `InputError` for an option out of its range and when there is nothing to change.
 * Calls https://core.telegram.org/method/messages.editExportedChatInvite.
 */
export async function editInviteLink(
  core: Core,
  chatId: ID,
  inviteLink: string,
  options: EditInviteLinkOptions,
): Promise<InviteLink> {
  const { title, expireAt, limit, requireApproval } = options
  assertInviteLink(inviteLink)
  if (title !== undefined) assertTextLength(title, 'title', 0, 32)
  if (expireAt instanceof Date || (expireAt !== undefined && expireAt !== 'never'))
    assertFutureDate(expireAt, 'expireAt', core.now())
  if (limit !== undefined && limit !== 'unlimited') assertWholeNumber(limit, 'limit', 1, 99_999)
  if (typeof limit === 'number' && requireApproval === true)
    throw new InputError('limit and requireApproval cannot be combined: leave out one of them', 'limit')
  if ([title, expireAt, limit, requireApproval].every((change) => change === undefined))
    throw new InputError('There is nothing to change: give at least one of title, expireAt, limit and requireApproval')
  const { invite } = await core.invoke('messages.editExportedChatInvite', {
    peer: await resolveChat(core, chatId),
    link: inviteLink.trim(),
    title,
    expire_date: expireAt === 'never' ? 0 : expireAt && dateToTl(expireAt),
    usage_limit: limit === 'unlimited' || requireApproval === true ? 0 : limit,
    request_needed: requireApproval,
  })
  return inviteLinkOf(core, invite)
}
