import { settingsOf } from '../../accounts/settingsOf.js'
import type { Handler } from '../../handler.js'
import { inputPeer } from '../../peers/inputPeer.js'
import { peerIdToTl } from '../../world/peerId.js'
import { recordStateUpdate } from '../../world/recordStateUpdate.js'

/** Offers the caller nothing to do with a chat any more. */
export const hidePeerSettingsBar: Handler<'messages.hidePeerSettingsBar'> = (context, params) => {
  const { now, userId, world } = context
  const peerId = inputPeer(context, params.peer)
  settingsOf(world, userId).hiddenBars.add(peerId)
  const settings = { _: 'peerSettings' } as const
  recordStateUpdate(world, userId, { _: 'updatePeerSettings', peer: peerIdToTl(peerId), settings }, now)
  return true
}
