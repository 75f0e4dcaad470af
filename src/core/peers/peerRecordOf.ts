import type { PeerRecord } from '../../storage/records/peerRecord.js'
import type * as tl from '../../tl/generated/api.js'
import { type ApiSchema, LAYER } from '../../tl/index.js'

/** A peer that is worth remembering: with everything that names it. */
export type RememberedPeer = tl.user | tl.chat | tl.chatForbidden | tl.channel | tl.channelForbidden

/** How a peer is kept in the storage. */
export function peerRecordOf(peer: RememberedPeer, schema: ApiSchema, seenAt: number): PeerRecord {
  return {
    type: peerType(peer),
    id: peer.id,
    accessHash: 'access_hash' in peer ? peer.access_hash : undefined,
    usernames: usernamesOf(peer),
    phoneNumber: peer._ === 'user' ? peer.phone : undefined,
    layer: LAYER,
    object: schema.write(peer),
    seenAt,
  }
}

function peerType(peer: RememberedPeer): PeerRecord['type'] {
  switch (peer._) {
    case 'user':
      return 'user'
    case 'chat':
    case 'chatForbidden':
      return 'group'
    case 'channel':
    case 'channelForbidden':
      return 'channel'
  }
}

function usernamesOf(peer: RememberedPeer): readonly string[] {
  if (peer._ !== 'user' && peer._ !== 'channel') return []
  const active = (peer.usernames ?? []).filter((entry) => entry.active === true).map((entry) => entry.username)
  return peer.username === undefined ? active : [peer.username, ...active]
}
