import type * as tl from '../../tl/generated/api.js'
import type { Core } from '../core.js'

/** How a user or chat that was met before is named towards Telegram; nothing where its access hash is not known. */
export async function knownPeer(core: Core, peer: tl.Peer): Promise<tl.InputPeer | undefined> {
  switch (peer._) {
    case 'peerChat':
      return { _: 'inputPeerChat', chat_id: peer.chat_id }
    case 'peerUser': {
      if (peer.user_id === core.account.current?.id) return { _: 'inputPeerSelf' }
      const cached = inputPeerOfUser(core, peer.user_id)
      if (cached) return cached
      await core.peers.load([peer])
      return inputPeerOfUser(core, peer.user_id)
    }
    case 'peerChannel': {
      const cached = inputPeerOfChannel(core, peer.channel_id)
      if (cached) return cached
      await core.peers.load([peer])
      return inputPeerOfChannel(core, peer.channel_id)
    }
  }
}

// The access hash of a "min" object holds only for what it came with. See https://core.telegram.org/api/min.
function inputPeerOfUser(core: Core, id: number): tl.InputPeer | undefined {
  const user = core.peers.user(id)
  if (user?._ !== 'user' || user.min === true || user.access_hash === undefined) return undefined
  return { _: 'inputPeerUser', user_id: id, access_hash: user.access_hash }
}

function inputPeerOfChannel(core: Core, id: number): tl.InputPeer | undefined {
  const chat = core.peers.channel(id)
  if (chat?._ !== 'channel' && chat?._ !== 'channelForbidden') return undefined
  if (chat.access_hash === undefined || (chat._ === 'channel' && chat.min === true)) return undefined
  return { _: 'inputPeerChannel', channel_id: id, access_hash: chat.access_hash }
}
