import type * as tl from '../../tl/generated/api.js'
import type { PeerLookup } from '../peerLookup.js'
import { chatIdOfPeer } from '../peers/chatIdOfPeer.js'
import { withoutUndefined } from '../withoutUndefined.js'
import { type ChatFullBase, chatFullBaseFromTl } from './chatFullBase.js'

/** What supergroups and channels have in common when everything about them is known. */
export interface ChatChannelFullBase extends ChatFullBase {
  readonly administratorCount?: number
  readonly restrictedCount?: number
  readonly bannedCount?: number
  /** How many members are online. */
  readonly onlineCount?: number
  /** Whether this account may list the members. */
  readonly canViewMembers: boolean
  /** Whether only administrators may list the members. */
  readonly hasHiddenMembers: boolean
  /** Whether a large supergroup is guarded against spam. */
  readonly hasAntispam: boolean
  /** In whose name this account writes where a message does not say. */
  readonly defaultSendAsId?: number
  /** The discussion group of a channel, or the channel that a supergroup discusses. */
  readonly linkedChatId?: number
  /** How long a member must wait between two messages, in seconds. */
  readonly slowModeSeconds?: number
  /** The basic group that the supergroup was before. */
  readonly migratedFromChatId?: number
}

/** Builds what supergroups and channels have in common when everything about them is known. */
export function chatChannelFullBaseFromTl(full: tl.channelFull, peers: PeerLookup): ChatChannelFullBase {
  const { linked_chat_id: linkedId, migrated_from_chat_id: migratedId } = full
  return withoutUndefined<ChatChannelFullBase>({
    ...chatFullBaseFromTl(full, full.participants_count, peers),
    administratorCount: full.admins_count,
    restrictedCount: full.banned_count,
    bannedCount: full.kicked_count,
    onlineCount: full.online_count,
    canViewMembers: full.can_view_participants === true,
    hasHiddenMembers: full.participants_hidden === true,
    hasAntispam: full.antispam === true,
    defaultSendAsId: full.default_send_as && chatIdOfPeer(full.default_send_as),
    linkedChatId: linkedId === undefined ? undefined : chatIdOfPeer({ _: 'peerChannel', channel_id: linkedId }),
    slowModeSeconds: full.slowmode_seconds,
    migratedFromChatId: migratedId === undefined ? undefined : chatIdOfPeer({ _: 'peerChat', chat_id: migratedId }),
  })
}
