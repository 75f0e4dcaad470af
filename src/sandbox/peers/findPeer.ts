import type * as tl from '../../tl/generated/api.js'
import { boxMessageToTl } from '../builders/boxMessageToTl.js'
import { channelMessageToTl } from '../builders/channelMessageToTl.js'
import { peersIn } from '../builders/peersIn.js'
import type { CallContext } from '../handler.js'
import { channelPeerId, groupPeerId, type PeerId, splitPeerId } from '../world/peerId.js'
import { canSeeChannel } from './canSeeChannel.js'
import { holdsAccess } from './holdsAccess.js'

/**
 * Finds the peer that the caller names in any of the input forms; undefined where it is not named rightly or does not exist.
 * Whether the caller may enter it is another question.
 */
export function findPeer(
  context: CallContext,
  input: tl.InputPeer | tl.InputUser | tl.InputChannel,
): PeerId | undefined {
  const { world, userId } = context
  switch (input._) {
    case 'inputPeerEmpty':
    case 'inputUserEmpty':
    case 'inputChannelEmpty':
      return undefined
    case 'inputPeerSelf':
    case 'inputUserSelf':
      return userId
    case 'inputPeerChat':
      return world.groups.get(input.chat_id)?.participants.has(userId) === true ? groupPeerId(input.chat_id) : undefined
    case 'inputPeerUser':
    case 'inputUser':
      return world.users.has(input.user_id) && holdsAccess(context, input.user_id, input.access_hash)
        ? input.user_id
        : undefined
    case 'inputPeerChannel':
    case 'inputChannel': {
      const peerId = channelPeerId(input.channel_id)
      return world.channels.has(input.channel_id) && holdsAccess(context, peerId, input.access_hash)
        ? peerId
        : undefined
    }
    case 'inputPeerUserFromMessage':
    case 'inputUserFromMessage':
      return peersOfMessage(context, input).has(input.user_id) ? input.user_id : undefined
    case 'inputPeerChannelFromMessage':
    case 'inputChannelFromMessage': {
      const peerId = channelPeerId(input.channel_id)
      return peersOfMessage(context, input).has(peerId) ? peerId : undefined
    }
  }
}

/** Lists the peers that a message names, if the caller can see the message. See https://core.telegram.org/api/min. */
function peersOfMessage(
  context: CallContext,
  input: { readonly peer: tl.InputPeer; readonly msg_id: number },
): ReadonlySet<PeerId> {
  const { world, userId } = context
  const peerId = findPeer(context, input.peer)
  if (peerId === undefined) return new Set()
  const { type, id } = splitPeerId(peerId)
  if (type === 'channel') {
    const channel = world.channels.get(id)
    if (channel === undefined || !canSeeChannel(channel, userId)) return new Set()
    return peersIn(channelMessageToTl(world, channel, input.msg_id, userId))
  }
  const boxMessage = world.boxes.get(userId)?.messages.get(input.msg_id)
  if (boxMessage === undefined || boxMessage.peerId !== peerId) return new Set()
  return peersIn(boxMessageToTl(world, userId, boxMessage))
}
