import type * as tl from '../../tl/generated/api.js'
import { dateFromTl } from '../dateFromTl.js'
import type { PeerLookup } from '../peerLookup.js'
import type { User } from '../users/user.js'
import { userOfId } from '../users/userOfId.js'
import { withoutUndefined } from '../withoutUndefined.js'

/** A link by which people come into a chat. See https://core.telegram.org/api/invites. */
export interface InviteLink {
  /** The link itself, for example `https://t.me/+abcDEF123`. */
  readonly inviteLink: string
  /** The administrator who made the link. */
  readonly creator: User
  /** Whether whoever follows the link must be approved by an administrator. */
  readonly requiresApproval: boolean
  readonly isRevoked: boolean
  /** Whether this is the creator's permanent link, which can be replaced but not edited. */
  readonly isPrimary: boolean
  /** What administrators see the link called. */
  readonly title?: string
  readonly createdAt: Date
  /** When the link ends by itself; absent for a link that does not. */
  readonly expiresAt?: Date
  /** How many people can join by the link; absent for a link without a limit. */
  readonly limit?: number
  /** How many people have joined by the link, where Telegram tells. */
  readonly usageCount?: number
  /** How many requests to join by the link wait for an answer. */
  readonly pendingJoinRequestCount?: number
  /** What joining costs for each `subscriptionPeriodSeconds`, in Telegram Stars. */
  readonly subscriptionPrice?: number
  /** For how long one payment lasts, in seconds. */
  readonly subscriptionPeriodSeconds?: number
}

/** Builds an `InviteLink`. */
export function inviteLinkFromTl(invite: tl.chatInviteExported, peers: PeerLookup): InviteLink {
  return withoutUndefined<InviteLink>({
    inviteLink: invite.link,
    creator: userOfId(invite.admin_id, peers),
    requiresApproval: invite.request_needed === true,
    isRevoked: invite.revoked === true,
    isPrimary: invite.permanent === true,
    title: invite.title === '' ? undefined : invite.title,
    createdAt: dateFromTl(invite.date),
    expiresAt: positive(invite.expire_date, dateFromTl),
    limit: positive(invite.usage_limit, Number),
    usageCount: invite.usage,
    pendingJoinRequestCount: invite.requested,
    subscriptionPrice: invite.subscription_pricing && Number(invite.subscription_pricing.amount),
    subscriptionPeriodSeconds: invite.subscription_pricing?.period,
  })
}

/** An edited link can carry a zero where another one carries nothing. */
function positive<T>(value: number | undefined, build: (value: number) => T): T | undefined {
  return value === undefined || value === 0 ? undefined : build(value)
}
