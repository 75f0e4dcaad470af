import { showPeers } from '../../builders/usersAndChats.js'
import { fault } from '../../fault.js'
import type { Handler } from '../../handler.js'
import { inputChat } from '../../peers/inputChat.js'
import { isAdmin } from '../../rights/isAdmin.js'
import { peerIdToTl } from '../../world/peerId.js'

/** Lists in whose name the caller can write in a supergroup or channel: one's own, and for administrators the chat's. */
export const getSendAs: Handler<'channels.getSendAs'> = (context, params) => {
  const { userId, world } = context
  const chat = inputChat(context, params.peer)
  if (chat.type === 'group') throw fault(400, 'PEER_ID_INVALID')
  const names = [...(chat.isBroadcast ? [] : [userId]), ...(isAdmin(chat, userId) ? [chat.peerId] : [])]
  const peers = names.map((peerId) => ({ _: 'sendAsPeer', peer: peerIdToTl(peerId) }) as const)
  return { _: 'channels.sendAsPeers', peers, ...showPeers(world, names, userId) }
}
