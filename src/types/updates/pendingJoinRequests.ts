import type * as tl from '../../tl/generated/api.js'
import { type ChatP, chatPOfPeer } from '../chats/chatP.js'
import type { PeerLookup } from '../peerLookup.js'
import type { User } from '../users/user.js'
import { userOfId } from '../users/userOfId.js'

/** The requests to join a chat that wait for an answer. `getJoinRequests` lists them. */
export interface PendingJoinRequests {
  readonly chat: ChatP
  /** How many requests wait. */
  readonly count: number
  /** Who asked last. */
  readonly recentRequesters: readonly User[]
}

/** Builds `PendingJoinRequests`. */
export function pendingJoinRequestsFromTl(
  update: tl.updatePendingJoinRequests,
  peers: PeerLookup,
): PendingJoinRequests {
  return {
    chat: chatPOfPeer(update.peer, peers),
    count: update.requests_pending,
    recentRequesters: update.recent_requesters.map((id) => userOfId(id, peers)),
  }
}
