import type * as tl from '../../tl/generated/api.js'
import { chatIdOfPeer } from '../peers/chatIdOfPeer.js'
import { peerColorFromTl } from '../peers/peerColorFromTl.js'
import { peerNamesFromTl } from '../peers/peerNames.js'
import { type RestrictionReason, restrictionReasonFromTl } from '../users/restrictionReason.js'
import { withoutUndefined } from '../withoutUndefined.js'

/** What supergroups and channels have in common. */
export interface ChatPChannelBase {
  /** The identifier in Bot API form: `-100…`. */
  readonly id: number
  /** The number of the colour that the title is shown in. See https://core.telegram.org/api/colors. */
  readonly color: number
  readonly title: string
  /** The first active username, without `@`. */
  readonly username?: string
  /** The other active usernames, without `@`. */
  readonly also?: readonly string[]
  /** Whether this account created the chat. */
  readonly isCreator: boolean
  /** Whether messages of the chat can be neither forwarded nor saved. */
  readonly hasProtectedContent: boolean
  readonly isScam: boolean
  readonly isFake: boolean
  readonly isVerified: boolean
  readonly isRestricted: boolean
  readonly restrictionReason?: readonly RestrictionReason[]
  /** The community that the chat belongs to. */
  readonly communityId?: number
}

/** Builds what supergroups and channels have in common. */
export function chatPChannelBaseFromTl(chat: tl.channel | tl.channelForbidden): ChatPChannelBase {
  const full: Partial<tl.channel> = chat._ === 'channel' ? chat : {}
  return withoutUndefined<ChatPChannelBase>({
    id: chatIdOfPeer({ _: 'peerChannel', channel_id: chat.id }),
    color: peerColorFromTl(full.color, chat.id),
    title: chat.title,
    ...peerNamesFromTl(full),
    isCreator: full.creator === true,
    hasProtectedContent: full.noforwards === true,
    isScam: full.scam === true,
    isFake: full.fake === true,
    isVerified: full.verified === true,
    isRestricted: full.restricted === true,
    restrictionReason: full.restriction_reason?.map(restrictionReasonFromTl),
    communityId: full.linked_community_id,
  })
}
