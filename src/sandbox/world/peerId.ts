import type * as tl from '../../tl/generated/api.js'

/**
 * A user, basic group or channel as one number, in the Bot API form:
 * user `123`, basic group `-123`, channel or supergroup `-1000000000123`.
 */
export type PeerId = number

const CHANNEL_BASE = 1_000_000_000_000

/** Names a basic group by its own id. */
export function groupPeerId(groupId: number): PeerId {
  return -groupId
}

/** Names a channel or supergroup by its own id. */
export function channelPeerId(channelId: number): PeerId {
  return -CHANNEL_BASE - channelId
}

/** Takes a peer id apart into the kind of peer and its own id, as it stands in TL. */
export function splitPeerId(peerId: PeerId): { readonly type: 'user' | 'group' | 'channel'; readonly id: number } {
  if (peerId > 0) return { type: 'user', id: peerId }
  if (peerId > -CHANNEL_BASE) return { type: 'group', id: -peerId }
  return { type: 'channel', id: -peerId - CHANNEL_BASE }
}

/** Turns a TL peer into a peer id. */
export function peerIdFromTl(peer: tl.Peer): PeerId {
  switch (peer._) {
    case 'peerUser':
      return peer.user_id
    case 'peerChat':
      return groupPeerId(peer.chat_id)
    case 'peerChannel':
      return channelPeerId(peer.channel_id)
  }
}

/** Turns a peer id into a TL peer. */
export function peerIdToTl(peerId: PeerId): tl.Peer {
  const { type, id } = splitPeerId(peerId)
  if (type === 'user') return { _: 'peerUser', user_id: id }
  if (type === 'group') return { _: 'peerChat', chat_id: id }
  return { _: 'peerChannel', channel_id: id }
}
