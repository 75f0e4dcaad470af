import type { Handler } from '../../handler.js'
import { showPeers } from '../../builders/usersAndChats.js'
import { inputPeer } from '../../peers/inputPeer.js'
import { peerIdToTl } from '../../world/peerId.js'

/** Has no stories of anyone. */
export const getPeerStories: Handler<'stories.getPeerStories'> = (context, params) => {
  const peerId = inputPeer(context, params.peer)
  return {
    _: 'stories.peerStories',
    stories: { _: 'peerStories', peer: peerIdToTl(peerId), stories: [] },
    ...showPeers(context.world, [peerId], context.userId),
  }
}
