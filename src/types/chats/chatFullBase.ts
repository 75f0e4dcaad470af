import type * as tl from '../../tl/generated/api.js'
import { type InviteLink, inviteLinkFromTl } from '../inviteLinks/inviteLink.js'
import type { PeerLookup } from '../peerLookup.js'
import { type NotificationSettings, notificationSettingsFromTl } from '../notifications/notificationSettings.js'
import { type AvailableReactions, availableReactionsFromTl } from '../reactions/availableReactions.js'
import { withoutUndefined } from '../withoutUndefined.js'

/** What groups, supergroups and channels have in common when everything about them is known. */
export interface ChatFullBase {
  readonly description?: string
  /** How many members the chat has, where this account may know. */
  readonly memberCount?: number
  /** The permanent invite link of this account for the chat, where it may invite. */
  readonly primaryInviteLink?: InviteLink
  /** How many requests to join wait for an answer, where this account may answer them. */
  readonly pendingJoinRequestCount?: number
  readonly pinnedMessageId?: number
  /** After how many seconds messages delete themselves. */
  readonly messageTtlSeconds?: number
  /** The reactions that can be made in the chat. */
  readonly availableReactions?: AvailableReactions
  /** How this account is told of what happens in the chat, as far as that was set for it alone. */
  readonly notificationSettings: NotificationSettings
  /** The video chat that is under way. */
  readonly videoChatId?: string
}

/** Builds what groups, supergroups and channels have in common when everything about them is known. */
export function chatFullBaseFromTl(
  full: tl.chatFull | tl.channelFull,
  memberCount: number | undefined,
  peers: PeerLookup,
): ChatFullBase {
  const invite = full.exported_invite
  return withoutUndefined<ChatFullBase>({
    description: full.about === '' ? undefined : full.about,
    memberCount,
    primaryInviteLink: invite?._ === 'chatInviteExported' ? inviteLinkFromTl(invite, peers) : undefined,
    pendingJoinRequestCount: full.requests_pending,
    pinnedMessageId: full.pinned_msg_id,
    messageTtlSeconds: full.ttl_period,
    availableReactions:
      full.available_reactions && availableReactionsFromTl(full.available_reactions, full.reactions_limit),
    notificationSettings: notificationSettingsFromTl(full.notify_settings),
    videoChatId: full.call?._ === 'inputGroupCall' ? String(full.call.id) : undefined,
  })
}
