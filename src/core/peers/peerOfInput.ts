import { InputError } from '../../errors/inputError.js'
import type * as tl from '../../tl/generated/api.js'
import { signedInId } from '../checks/signedInId.js'
import type { Core } from '../core.js'

/** Who or what is named by an input peer. */
export function peerOfInput(core: Core, peer: tl.InputPeer): tl.Peer {
  switch (peer._) {
    case 'inputPeerSelf':
      return { _: 'peerUser', user_id: signedInId(core) }
    case 'inputPeerUser':
    case 'inputPeerUserFromMessage':
      return { _: 'peerUser', user_id: peer.user_id }
    case 'inputPeerChat':
      return { _: 'peerChat', chat_id: peer.chat_id }
    case 'inputPeerChannel':
    case 'inputPeerChannelFromMessage':
      return { _: 'peerChannel', channel_id: peer.channel_id }
    case 'inputPeerEmpty':
      throw new InputError('An empty input peer names nobody')
  }
}
