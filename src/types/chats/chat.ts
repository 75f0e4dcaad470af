import type * as tl from '../../tl/generated/api.js'
import type { PeerLookup } from '../peerLookup.js'
import { type ChatChannelFullBase, chatChannelFullBaseFromTl } from './chatChannelFullBase.js'
import { type ChatGroup, chatGroupFromTl } from './chatGroup.js'
import { chatPOfPeer } from './chatP.js'
import type { ChatPChannel } from './chatPChannel.js'
import type { ChatPrivate } from './chatPrivate.js'
import type { ChatPSupergroup } from './chatPSupergroup.js'

/** A supergroup: everything that is known of it. */
export interface ChatSupergroup extends ChatPSupergroup, ChatChannelFullBase {}

/** A channel: everything that is known of it. */
export interface ChatChannel extends ChatPChannel, ChatChannelFullBase {}

/** A chat with everything that is known of it. */
export type Chat = ChatPrivate | ChatGroup | ChatSupergroup | ChatChannel

/** Builds the `Chat` of a group, supergroup or channel; nothing of what is none of them. */
export function chatFromTl(full: tl.ChatFull, peers: PeerLookup): Exclude<Chat, ChatPrivate> | undefined {
  switch (full._) {
    case 'chatFull':
      return chatGroupFromTl(full, peers)
    case 'channelFull': {
      const chat = chatPOfPeer({ _: 'peerChannel', channel_id: full.id }, peers)
      const base = chatChannelFullBaseFromTl(full, peers)
      if (chat.type === 'supergroup') return { ...chat, ...base }
      return chat.type === 'channel' ? { ...chat, ...base } : undefined
    }
    case 'communityFull':
      return undefined
  }
}
