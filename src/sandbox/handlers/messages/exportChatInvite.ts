import { inviteToTl } from '../../builders/inviteToTl.js'
import { fault } from '../../fault.js'
import type { Handler } from '../../handler.js'
import { createInvite } from '../../invites/createInvite.js'
import { expiryOf } from '../../invites/expiryOf.js'
import { inviteTitle } from '../../invites/inviteTitle.js'
import { replacePrimaryInvite } from '../../invites/replacePrimaryInvite.js'
import { usageLimitOf } from '../../invites/usageLimitOf.js'
import { inputChat } from '../../peers/inputChat.js'
import { assertAdminRight } from '../../rights/assertAdminRight.js'

/** Makes an invite link, or a new primary one in place of the caller's old one. */
export const exportChatInvite: Handler<'messages.exportChatInvite'> = (context, params) => {
  const { now, userId, world } = context
  const chat = inputChat(context, params.peer)
  assertAdminRight(context, chat, 'invite_users')
  if (params.subscription_pricing !== undefined) {
    const isBroadcast = chat.type === 'channel' && chat.isBroadcast
    throw fault(400, isBroadcast ? 'SANDBOX_UNSUPPORTED: this sandbox sells no subscriptions' : 'PRICING_CHAT_INVALID')
  }
  if (params.legacy_revoke_permanent === true) {
    return inviteToTl(world, chat, replacePrimaryInvite(world, chat, userId, now), userId)
  }
  const requiresApproval = params.request_needed === true
  const expiresAt = expiryOf(context, params.expire_date)
  const usageLimit = usageLimitOf(params.usage_limit, requiresApproval)
  const title = inviteTitle(params.title)
  const draft = {
    adminId: userId,
    isPrimary: false,
    requiresApproval,
    ...(expiresAt !== undefined && { expiresAt }),
    ...(usageLimit !== undefined && { usageLimit }),
    ...(title !== undefined && { title }),
  }
  return inviteToTl(world, chat, createInvite(world, chat, draft, now), userId)
}
