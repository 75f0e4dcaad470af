import { settingsOf } from '../../accounts/settingsOf.js'
import { usersAndChats } from '../../builders/usersAndChats.js'
import type { Handler } from '../../handler.js'
import { peerIdToTl } from '../../world/peerId.js'

const MAX_LIMIT = 100

/** Lists whom the caller has blocked, newest first. */
export const getBlocked: Handler<'contacts.getBlocked'> = ({ userId, world }, params) => {
  const { blocked: messages, blockedFromStories } = settingsOf(world, userId)
  const list = [...(params.my_stories_from === true ? blockedFromStories : messages)].toReversed()
  const from = Math.max(params.offset, 0)
  const limit = params.limit <= 0 ? MAX_LIMIT : Math.min(params.limit, MAX_LIMIT)
  const blocked = list
    .slice(from, from + limit)
    .map(([peerId, date]) => ({ _: 'peerBlocked', peer_id: peerIdToTl(peerId), date }) as const)
  const named = usersAndChats(world, userId, blocked)
  if (blocked.length === list.length) return { _: 'contacts.blocked', blocked, ...named }
  return { _: 'contacts.blockedSlice', count: list.length, blocked, ...named }
}
