import type * as tl from '../../tl/generated/api.js'
import type { PeerLookup } from '../peerLookup.js'
import { type ChatPChannel, chatPChannelFromTl } from './chatPChannel.js'
import { type ChatPGroup, chatPGroupFromTl } from './chatPGroup.js'
import { type ChatPPrivate, chatPPrivateFromTl } from './chatPPrivate.js'
import { type ChatPSupergroup, chatPSupergroupFromTl } from './chatPSupergroup.js'

/** A chat in brief, as it comes along with messages, updates and results. `getChat` returns more. */
export type ChatP = ChatPPrivate | ChatPGroup | ChatPSupergroup | ChatPChannel

/** Builds a `ChatP` of a group, supergroup or channel; nothing of what is none of them. */
export function chatPFromTl(chat: tl.Chat): Exclude<ChatP, ChatPPrivate> | undefined {
  switch (chat._) {
    case 'chat':
    case 'chatForbidden':
      return chatPGroupFromTl(chat)
    case 'channel':
    case 'channelForbidden':
      return chat.broadcast === true ? chatPChannelFromTl(chat) : chatPSupergroupFromTl(chat)
    case 'chatEmpty':
    case 'community':
    case 'communityForbidden':
      return undefined
  }
}

/** The chat behind a peer; where nothing else is known of it, a `ChatP` with nothing but the id. */
export function chatPOfPeer(peer: tl.Peer, peers: PeerLookup): ChatP {
  switch (peer._) {
    case 'peerUser':
      return chatPPrivateFromTl(peers.user(peer.user_id) ?? { _: 'userEmpty', id: peer.user_id })
    case 'peerChat': {
      const chat = peers.group(peer.chat_id)
      const isKnown = chat?._ === 'chat' || chat?._ === 'chatForbidden'
      return chatPGroupFromTl(isKnown ? chat : { _: 'chatForbidden', id: peer.chat_id, title: '' })
    }
    case 'peerChannel': {
      const chat = peers.channel(peer.channel_id)
      if (chat?._ !== 'channel' && chat?._ !== 'channelForbidden')
        return chatPSupergroupFromTl({ _: 'channelForbidden', id: peer.channel_id, access_hash: 0n, title: '' })
      return chat.broadcast === true ? chatPChannelFromTl(chat) : chatPSupergroupFromTl(chat)
    }
  }
}
