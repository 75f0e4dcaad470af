import type { Params } from '../../tl/index.js'
import { fault } from '../fault.js'
import type { CallContext } from '../handler.js'
import type { Chat } from '../world/chat.js'
import type { Invite } from '../world/invite.js'
import { expiryOf } from './expiryOf.js'
import { inviteTitle } from './inviteTitle.js'
import { usageLimitOf } from './usageLimitOf.js'

/**
 * Changes what a call gives of an invite link: 0 and an empty title take away, and asking for approval takes the limit away.
 * Throws CHAT_INVITE_PERMANENT for a primary link, and EDIT_BOT_INVITE_FORBIDDEN where a person edits the link of a bot.
 */
export function editInvite(
  context: CallContext,
  chat: Chat,
  invite: Invite,
  params: Params<'messages.editExportedChatInvite'>,
): Invite {
  const { date, userId, world } = context
  if (invite.isPrimary) throw fault(400, 'CHAT_INVITE_PERMANENT')
  if (invite.adminId !== userId && world.users.get(invite.adminId)?.bot !== undefined) {
    throw fault(403, 'EDIT_BOT_INVITE_FORBIDDEN')
  }
  const { expiresAt: oldExpiry, title: oldTitle, usageLimit: oldLimit, ...kept } = invite
  const requiresApproval = params.request_needed ?? invite.requiresApproval
  const keepsLimit = params.usage_limit === undefined && !requiresApproval
  const usageLimit = keepsLimit ? oldLimit : usageLimitOf(params.usage_limit, requiresApproval)
  const expiresAt = params.expire_date === undefined ? oldExpiry : expiryOf(context, params.expire_date)
  const title = params.title === undefined ? oldTitle : inviteTitle(params.title)
  const edited: Invite = {
    ...kept,
    startedAt: date,
    requiresApproval,
    ...(expiresAt !== undefined && { expiresAt }),
    ...(usageLimit !== undefined && { usageLimit }),
    ...(title !== undefined && { title }),
  }
  chat.invites.set(invite.hash, edited)
  return edited
}
