import type * as tl from '../../tl/generated/api.js'
import type { PeerLookup } from '../../types/peerLookup.js'

/** Whether a user or chat is at hand in full: with its access hash and not only as a `min` object. */
export function knowsPeer(peers: PeerLookup, peer: tl.Peer): boolean {
  switch (peer._) {
    case 'peerUser': {
      const user = peers.user(peer.user_id)
      return user?._ === 'user' && user.min !== true
    }
    case 'peerChat':
      return peers.group(peer.chat_id) !== undefined
    case 'peerChannel': {
      const channel = peers.channel(peer.channel_id)
      return channel !== undefined && !(channel._ === 'channel' && channel.min === true)
    }
  }
}
