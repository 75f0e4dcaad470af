import { settingsOf } from '../../accounts/settingsOf.js'
import { fault } from '../../fault.js'
import type { Handler } from '../../handler.js'
import { inputPeer } from '../../peers/inputPeer.js'
import { peerIdToTl } from '../../world/peerId.js'
import { recordStateUpdate } from '../../world/recordStateUpdate.js'

/** Blocks someone, or keeps the caller's stories from them. */
export const block: Handler<'contacts.block'> = (context, params) => {
  const { date, now, userId, world } = context
  const peerId = inputPeer(context, params.id)
  if (peerId === userId) throw fault(400, 'CONTACT_ID_INVALID')
  const isStories = params.my_stories_from === true
  const { blocked, blockedFromStories } = settingsOf(world, userId)
  const list = isStories ? blockedFromStories : blocked
  if (list.has(peerId)) return true
  list.set(peerId, date)
  const update = {
    _: 'updatePeerBlocked',
    blocked: blocked.has(peerId),
    blocked_my_stories_from: blockedFromStories.has(peerId),
    peer_id: peerIdToTl(peerId),
  } as const
  recordStateUpdate(world, userId, update, now)
  return true
}
