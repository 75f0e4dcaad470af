import { showPeers } from '../../builders/usersAndChats.js'
import type { Handler } from '../../handler.js'
import { inputPeer } from '../../peers/inputPeer.js'
import { peerSettings } from '../../peers/peerSettings.js'

/** Shows what the caller is offered to do with a chat. */
export const getPeerSettings: Handler<'messages.getPeerSettings'> = (context, params) => {
  const { userId, world } = context
  const peerId = inputPeer(context, params.peer)
  const settings = peerSettings(world, userId, peerId)
  return { _: 'messages.peerSettings', settings, ...showPeers(world, [peerId], userId) }
}
