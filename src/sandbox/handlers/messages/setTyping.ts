import type * as tl from '../../../tl/generated/api.js'
import type { Handler } from '../../handler.js'
import { inputPeer } from '../../peers/inputPeer.js'
import { assertMayWrite } from '../../sending/assertMayWrite.js'
import { chatOf } from '../../world/chatOf.js'
import { memberIds } from '../../world/memberIds.js'
import { peerIdToTl } from '../../world/peerId.js'
import { tellUser } from '../../world/tellUser.js'

/** Tells the other side, or the other members, that the caller is about to send something. */
export const setTyping: Handler<'messages.setTyping'> = (context, { peer, action }) => {
  const { userId, world } = context
  const peerId = inputPeer(context, peer)
  assertMayWrite(context, peerId)
  if (peerId > 0) {
    if (peerId !== userId) tellUser(world, peerId, { _: 'updateUserTyping', user_id: userId, action })
    return true
  }
  const chat = chatOf(world, peerId)
  const from_id = peerIdToTl(userId)
  const update: tl.Update =
    chat.type === 'group'
      ? { _: 'updateChatUserTyping', chat_id: chat.id, from_id, action }
      : { _: 'updateChannelUserTyping', channel_id: chat.id, from_id, action }
  for (const memberId of memberIds(chat)) if (memberId !== userId) tellUser(world, memberId, update)
  return true
}
