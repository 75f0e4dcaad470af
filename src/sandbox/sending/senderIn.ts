import type * as tl from '../../tl/generated/api.js'
import { fault } from '../fault.js'
import type { CallContext } from '../handler.js'
import { settingsOf } from '../accounts/settingsOf.js'
import { inputPeer } from '../peers/inputPeer.js'
import { findChat } from '../world/chatOf.js'
import type { PeerId } from '../world/peerId.js'

/** In whose name a message appears, and how it is signed. */
export interface Sender {
  readonly senderId: PeerId
  readonly postAuthor?: string
}

/** Finds in whose name the caller writes: the channel's in a broadcast channel, else the caller's, or SEND_AS_PEER_INVALID. */
export function senderIn(context: CallContext, peerId: PeerId, sendAs: tl.InputPeer | undefined): Sender {
  const { userId, world } = context
  const chat = peerId < 0 ? findChat(world, peerId) : undefined
  const wanted = sendAs === undefined ? undefined : inputPeer(context, sendAs)
  if (chat?.type !== 'channel') {
    if (wanted !== undefined && wanted !== userId) throw fault(400, 'SEND_AS_PEER_INVALID')
    return { senderId: userId }
  }
  if (wanted !== undefined && wanted !== userId && wanted !== peerId) throw fault(400, 'SEND_AS_PEER_INVALID')
  const rights = chat.participants.get(userId)?.adminRights
  // What was chosen as an administrator ends with the rights.
  const kept = rights === undefined ? undefined : settingsOf(world, userId).defaultSendAs.get(peerId)
  const chosen = wanted ?? kept ?? (rights?.anonymous === true ? peerId : userId)
  if (!chat.isBroadcast && chosen !== peerId) return { senderId: userId }
  if (rights === undefined) throw fault(400, 'SEND_AS_PEER_INVALID')
  const author = world.users.get(userId)
  const isSigned = chat.isBroadcast && chat.signsMessages && author !== undefined
  return {
    senderId: peerId,
    ...(isSigned && { postAuthor: [author.firstName, author.lastName ?? ''].join(' ').trim() }),
  }
}
