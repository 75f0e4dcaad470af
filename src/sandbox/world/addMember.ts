import type * as tl from '../../tl/generated/api.js'
import { admitMember, type Arrival } from './admitMember.js'
import type { Chat } from './chat.js'
import { postMessage } from './postMessage.js'
import type { World } from './world.js'

/** Makes a user a member of a chat; everyone concerned is told, and groups have it in their history. */
export function addMember(world: World, chat: Chat, userId: number, arrival: Arrival, now: number): void {
  admitMember(world, chat, userId, arrival, now)
  if (chat.type === 'channel' && chat.isBroadcast) return
  const authorId = arrival.type === 'invited' ? arrival.inviterId : userId
  postMessage(world, { peerId: chat.peerId, authorId, action: actionOf(userId, arrival) }, now)
}

function actionOf(userId: number, arrival: Arrival): tl.MessageAction {
  switch (arrival.type) {
    case 'invited':
    case 'self':
      return { _: 'messageActionChatAddUser', users: [userId] }
    case 'link':
      return { _: 'messageActionChatJoinedByLink', inviter_id: arrival.invite.adminId }
    case 'request':
      return { _: 'messageActionChatJoinedByRequest' }
  }
}
