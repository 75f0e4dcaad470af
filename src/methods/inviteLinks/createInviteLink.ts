import { inviteLinkOf } from '../../core/answers/inviteLinkOf.js'
import { assertFutureDate } from '../../core/checks/assertFutureDate.js'
import { assertTextLength } from '../../core/checks/assertTextLength.js'
import { assertWholeNumber } from '../../core/checks/assertWholeNumber.js'
import type { Core } from '../../core/core.js'
import { resolveChat } from '../../core/peers/resolveChat.js'
import { InputError } from '../../errors/inputError.js'
import { dateToTl } from '../../types/dateToTl.js'
import type { ID } from '../../types/id.js'
import type { InviteLink } from '../../types/inviteLinks/inviteLink.js'

/** What an invite link is like; all of it may be left out. */
export interface CreateInviteLinkOptions {
  /** What administrators see the link called, at most 32 characters. Nobody else sees it. */
  readonly title?: string
  /** A point in time in the future at which the link ends. Without it the link has no end. */
  readonly expireAt?: Date
  /** How many people can join by the link, from 1 to 99999. It cannot be combined with `requireApproval`. */
  readonly limit?: number
  /** Whether an administrator must approve everyone who follows the link. It cannot be combined with `limit`. */
  readonly requireApproval?: boolean
}

/**
 * Creates a further invite link for a basic group, supergroup or channel.
 *
 * Users and bots may call it; the account must be an administrator with the right to invite users.
 * Throws an `InputError` for an option out of its range or a chat that the account has not met,
 * and an `RpcError` named `CHAT_ADMIN_REQUIRED` where the account may not invite.
 * Calls https://core.telegram.org/method/messages.exportChatInvite.
 */
export async function createInviteLink(
  core: Core,
  chatId: ID,
  options: CreateInviteLinkOptions = {},
): Promise<InviteLink> {
  const { title, expireAt, limit, requireApproval } = options
  if (title !== undefined) assertTextLength(title, 'title', 0, 32)
  if (expireAt !== undefined) assertFutureDate(expireAt, 'expireAt', core.now())
  if (limit !== undefined) assertWholeNumber(limit, 'limit', 1, 99_999)
  if (limit !== undefined && requireApproval === true)
    throw new InputError('limit and requireApproval cannot be combined: leave out one of them', 'limit')
  const invite = await core.invoke('messages.exportChatInvite', {
    peer: await resolveChat(core, chatId),
    title,
    expire_date: expireAt && dateToTl(expireAt),
    usage_limit: limit,
    request_needed: requireApproval,
  })
  return inviteLinkOf(core, invite)
}
