import type * as tl from '../../tl/generated/api.js'
import type { PeerLookup } from '../../types/peerLookup.js'

/** Whether a user or chat is at hand, if only as a `min` object. */
export function seenPeer(peers: PeerLookup, peer: tl.Peer): boolean {
  switch (peer._) {
    case 'peerUser':
      return peers.user(peer.user_id) !== undefined
    case 'peerChat':
      return peers.group(peer.chat_id) !== undefined
    case 'peerChannel':
      return peers.channel(peer.channel_id) !== undefined
  }
}
