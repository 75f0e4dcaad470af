import { settingsOf } from '../../accounts/settingsOf.js'
import { fault } from '../../fault.js'
import type { Handler } from '../../handler.js'
import { inputPeer } from '../../peers/inputPeer.js'
import { peerIdToTl } from '../../world/peerId.js'
import { recordStateUpdate } from '../../world/recordStateUpdate.js'

/** Unblocks someone, or lets them see the caller's stories again. */
export const unblock: Handler<'contacts.unblock'> = (context, params) => {
  const { now, userId, world } = context
  const peerId = inputPeer(context, params.id)
  if (peerId === userId) throw fault(400, 'CONTACT_ID_INVALID')
  const { blocked, blockedFromStories } = settingsOf(world, userId)
  const list = params.my_stories_from === true ? blockedFromStories : blocked
  if (!list.delete(peerId)) return true
  const update = {
    _: 'updatePeerBlocked',
    blocked: blocked.has(peerId),
    blocked_my_stories_from: blockedFromStories.has(peerId),
    peer_id: peerIdToTl(peerId),
  } as const
  recordStateUpdate(world, userId, update, now)
  return true
}
