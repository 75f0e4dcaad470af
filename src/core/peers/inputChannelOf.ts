import type * as tl from '../../tl/generated/api.js'

/** Names a channel as functions that take nothing but channels want it. */
export function inputChannelOf(peer: tl.inputPeerChannel): tl.inputChannel {
  return { _: 'inputChannel', channel_id: peer.channel_id, access_hash: peer.access_hash }
}
