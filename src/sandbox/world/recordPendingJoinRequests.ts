import { hasAdminRight } from '../rights/hasAdminRight.js'
import type { Chat } from './chat.js'
import { memberIds } from './memberIds.js'
import { peerIdToTl } from './peerId.js'
import { recordStateUpdate } from './recordStateUpdate.js'
import type { World } from './world.js'

/** How many of those who wait are named. */
const RECENT_COUNT = 3

/** Tells those who may let people into a chat how many wait, and who came last. Bots are told of each request by itself. */
export function recordPendingJoinRequests(world: World, chat: Chat, now: number): void {
  const waiting = [...chat.joinRequests.keys()]
  const update = {
    _: 'updatePendingJoinRequests',
    peer: peerIdToTl(chat.peerId),
    requests_pending: waiting.length,
    recent_requesters: waiting.slice(-RECENT_COUNT).toReversed(),
  } as const
  for (const userId of memberIds(chat)) {
    const isPerson = world.users.get(userId)?.bot === undefined
    if (isPerson && hasAdminRight(chat, userId, 'invite_users')) recordStateUpdate(world, userId, update, now)
  }
}
