import type * as tl from '../../tl/generated/api.js'

/** Names a user as functions that take nothing but users want it; nothing where the peer is a chat. */
export function inputUserOf(peer: tl.InputPeer): tl.InputUser | undefined {
  switch (peer._) {
    case 'inputPeerSelf':
      return { _: 'inputUserSelf' }
    case 'inputPeerUser':
      return { _: 'inputUser', user_id: peer.user_id, access_hash: peer.access_hash }
    case 'inputPeerUserFromMessage':
      return { _: 'inputUserFromMessage', peer: peer.peer, msg_id: peer.msg_id, user_id: peer.user_id }
    case 'inputPeerEmpty':
    case 'inputPeerChat':
    case 'inputPeerChannel':
    case 'inputPeerChannelFromMessage':
      return undefined
  }
}
