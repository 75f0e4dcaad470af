import type * as tl from '../../tl/generated/api.js'
import { fault } from '../fault.js'
import type { CallContext } from '../handler.js'
import type { PeerId } from '../world/peerId.js'
import { findPeer } from './findPeer.js'
import { inputChannel } from './inputChannel.js'

/**
 * Gives the peer that the caller names, or throws PEER_ID_INVALID, CHANNEL_INVALID or CHANNEL_PRIVATE.
 * A group that the caller has left or was thrown out of still has a history to be read, so it is let through.
 */
export function inputPeer(context: CallContext, input: tl.InputPeer): PeerId {
  if (input._ === 'inputPeerChannel' || input._ === 'inputPeerChannelFromMessage') {
    return inputChannel(context, input).peerId
  }
  const peerId = findPeer(context, input)
  if (peerId === undefined) throw fault(400, 'PEER_ID_INVALID')
  return peerId
}
