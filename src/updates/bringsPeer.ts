import type * as tl from '../tl/generated/api.js'

/** Whether a container brings a user or chat along, if only to say that it is gone. */
export function bringsPeer({ users, chats }: tl.updates | tl.updatesCombined, peer: tl.Peer): boolean {
  switch (peer._) {
    case 'peerUser':
      return users.some((user) => user.id === peer.user_id)
    case 'peerChat':
      return chats.some((chat) => chat.id === peer.chat_id)
    case 'peerChannel':
      return chats.some((chat) => chat.id === peer.channel_id)
  }
}
