import type * as tl from '../../tl/generated/api.js'
import { fault } from '../fault.js'
import type { CallContext } from '../handler.js'
import { liftExpiredBan } from '../members/liftExpiredBan.js'
import type { Channel } from '../world/chat.js'
import { splitPeerId } from '../world/peerId.js'
import { canSeeChannel } from './canSeeChannel.js'
import { findPeer } from './findPeer.js'

/** Gives the channel that the caller names, or throws CHANNEL_INVALID, or CHANNEL_PRIVATE where it is closed to the caller. */
export function inputChannel(
  context: CallContext,
  input: tl.InputChannel | tl.inputPeerChannel | tl.inputPeerChannelFromMessage,
): Channel {
  const peerId = findPeer(context, input)
  const channel = peerId === undefined ? undefined : context.world.channels.get(splitPeerId(peerId).id)
  if (channel === undefined) throw fault(400, 'CHANNEL_INVALID')
  liftExpiredBan(channel, context.userId, context.date)
  if (!canSeeChannel(channel, context.userId)) throw fault(400, 'CHANNEL_PRIVATE')
  return channel
}
