import type * as tl from '../../tl/generated/api.js'
import { fault } from '../fault.js'
import type { CallContext } from '../handler.js'
import { inputChat } from '../peers/inputChat.js'
import { inputPeer } from '../peers/inputPeer.js'
import { type PeerId, peerIdToTl } from '../world/peerId.js'
import type { World } from '../world/world.js'
import { settingsOf } from './settingsOf.js'

/** What notifications can be set for: one chat or topic, or all chats of a kind. */
export interface NotifyScope {
  /** Names the scope among the settings of an account. */
  readonly name: string
  readonly peer: tl.NotifyPeer
}

/** Finds out what the caller sets notifications for. */
export function notifyScope(context: CallContext, input: tl.InputNotifyPeer): NotifyScope {
  switch (input._) {
    case 'inputNotifyUsers':
      return { name: 'users', peer: { _: 'notifyUsers' } }
    case 'inputNotifyChats':
      return { name: 'chats', peer: { _: 'notifyChats' } }
    case 'inputNotifyBroadcasts':
      return { name: 'broadcasts', peer: { _: 'notifyBroadcasts' } }
    case 'inputNotifyPeer': {
      const peerId = inputPeer(context, input.peer)
      return { name: String(peerId), peer: { _: 'notifyPeer', peer: peerIdToTl(peerId) } }
    }
    case 'inputNotifyForumTopic': {
      const { top_msg_id } = input
      const chat = inputChat(context, input.peer)
      if (chat.type === 'group' || !chat.topics.has(top_msg_id)) throw fault(400, 'TOPIC_ID_INVALID')
      const peer = peerIdToTl(chat.peerId)
      return { name: `${chat.peerId} ${top_msg_id}`, peer: { _: 'notifyForumTopic', peer, top_msg_id } }
    }
    case 'inputNotifyCommunity':
      throw fault(400, 'PEER_ID_INVALID')
  }
}

/** Gives how an account is told of what happens in a chat or topic, as far as that was set for it alone. */
export function notifySettings(world: World, userId: number, peerId: PeerId, topicId?: number): tl.peerNotifySettings {
  const name = topicId === undefined ? String(peerId) : `${peerId} ${topicId}`
  return settingsOf(world, userId).notifySettings.get(name) ?? { _: 'peerNotifySettings' }
}
