import type * as tl from '../src/tl/generated/api.js'
import type { PeerLookup } from '../src/types/peerLookup.js'

/** A lookup that knows exactly these users and chats. */
export function lookupOf(users: readonly tl.User[] = [], chats: readonly tl.Chat[] = []): PeerLookup {
  const isGroup = (chat: tl.Chat): boolean => chat._ === 'chat' || chat._ === 'chatForbidden'
  return {
    user: (id) => users.find((user) => user.id === id),
    group: (id) => chats.find((chat) => isGroup(chat) && chat.id === id),
    channel: (id) => chats.find((chat) => !isGroup(chat) && chat.id === id),
  }
}
