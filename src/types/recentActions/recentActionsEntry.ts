import type * as tl from '../../tl/generated/api.js'
import { dateFromTl } from '../dateFromTl.js'
import type { PeerLookup } from '../peerLookup.js'
import type { RecentAction } from './recentAction.js'
import { recentActionFromTl } from './recentActionFromTl.js'

/** Something that was done in a supergroup or channel. See https://core.telegram.org/api/recent-actions. */
export interface RecentActionsEntry {
  readonly id: string
  readonly date: Date
  /** Who did it. */
  readonly userId: number
  readonly action: RecentAction
}

/** Builds a `RecentActionsEntry`; `selfId` is the account that is signed in. */
export function recentActionsEntryFromTl(
  event: tl.channelAdminLogEvent,
  peers: PeerLookup,
  selfId: number,
): RecentActionsEntry {
  return {
    id: String(event.id),
    date: dateFromTl(event.date),
    userId: event.user_id,
    action: recentActionFromTl(event.action, peers, selfId),
  }
}
