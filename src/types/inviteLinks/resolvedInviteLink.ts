import type * as tl from '../../tl/generated/api.js'
import { type ChatP, chatPFromTl } from '../chats/chatP.js'
import { dateFromTl } from '../dateFromTl.js'
import { peerColorFromTl } from '../peers/peerColorFromTl.js'
import { type User, userFromTl } from '../users/user.js'
import { withoutUndefined } from '../withoutUndefined.js'

/** The link leads to a chat that this account is a member of. */
export interface ResolvedInviteLinkJoined {
  readonly type: 'joined'
  readonly chat: ChatP
}

/** The link leads to a chat that this account may look into for a while without joining. */
export interface ResolvedInviteLinkPeek {
  readonly type: 'peek'
  readonly chat: ChatP
  /** Until when the chat can be looked into. */
  readonly expiresAt: Date
}

/** The link leads to a chat that this account can join: what is shown of it beforehand. */
export interface ResolvedInviteLinkPreview {
  readonly type: 'preview'
  readonly chatType: 'group' | 'supergroup' | 'channel'
  readonly title: string
  readonly description?: string
  readonly memberCount: number
  /** Some of the members, those whom this account knows first. */
  readonly members: readonly User[]
  /** Whether joining asks an administrator first. */
  readonly requiresApproval: boolean
  /** Whether the chat has a username. */
  readonly isPublic: boolean
  readonly isVerified: boolean
  readonly isScam: boolean
  readonly isFake: boolean
  /** The number of the colour that the title is shown in. See https://core.telegram.org/api/colors. */
  readonly color: number
  /** What joining costs for each `subscriptionPeriodSeconds`, in Telegram Stars. */
  readonly subscriptionPrice?: number
  /** For how long one payment lasts, in seconds. */
  readonly subscriptionPeriodSeconds?: number
  /** Whether a subscription of this account is still paid for, so that joining costs nothing. */
  readonly isAlreadySubscribed: boolean
  /** The bot that verified the chat. */
  readonly verificationBotId?: number
  readonly verificationCustomEmojiId?: string
  readonly verificationDescription?: string
}

/** Where an invite link leads. */
export type ResolvedInviteLink = ResolvedInviteLinkJoined | ResolvedInviteLinkPeek | ResolvedInviteLinkPreview

/** Builds a `ResolvedInviteLink`; nothing where the link leads to something that is no chat. */
export function resolvedInviteLinkFromTl(invite: tl.ChatInvite): ResolvedInviteLink | undefined {
  switch (invite._) {
    case 'chatInviteAlready': {
      const chat = chatPFromTl(invite.chat)
      return chat && { type: 'joined', chat }
    }
    case 'chatInvitePeek': {
      const chat = chatPFromTl(invite.chat)
      return chat && { type: 'peek', chat, expiresAt: dateFromTl(invite.expires) }
    }
    case 'chatInvite':
      return previewFromTl(invite)
  }
}

function previewFromTl(invite: tl.chatInvite): ResolvedInviteLinkPreview {
  return withoutUndefined<ResolvedInviteLinkPreview>({
    type: 'preview',
    chatType: invite.broadcast === true ? 'channel' : invite.channel === true ? 'supergroup' : 'group',
    title: invite.title,
    description: invite.about === '' ? undefined : invite.about,
    memberCount: invite.participants_count,
    members: (invite.participants ?? []).map(userFromTl),
    requiresApproval: invite.request_needed === true,
    isPublic: invite.public === true,
    isVerified: invite.verified === true,
    isScam: invite.scam === true,
    isFake: invite.fake === true,
    color: peerColorFromTl(undefined, invite.color),
    subscriptionPrice: invite.subscription_pricing && Number(invite.subscription_pricing.amount),
    subscriptionPeriodSeconds: invite.subscription_pricing?.period,
    isAlreadySubscribed: invite.can_refulfill_subscription === true,
    verificationBotId: invite.bot_verification?.bot_id,
    verificationCustomEmojiId: invite.bot_verification && String(invite.bot_verification.icon),
    verificationDescription: invite.bot_verification?.description,
  })
}
