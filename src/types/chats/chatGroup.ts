import type * as tl from '../../tl/generated/api.js'
import type { PeerLookup } from '../peerLookup.js'
import { type ChatFullBase, chatFullBaseFromTl } from './chatFullBase.js'
import { type ChatPGroup, chatPGroupFromTl } from './chatPGroup.js'

/** A basic group: everything that is known of it. */
export interface ChatGroup extends ChatPGroup, ChatFullBase {}

/** Builds a `ChatGroup`. */
export function chatGroupFromTl(full: tl.chatFull, peers: PeerLookup): ChatGroup {
  const chat = peers.group(full.id)
  const memberCount = chat?._ === 'chat' ? chat.participants_count : undefined
  const isKnown = chat?._ === 'chat' || chat?._ === 'chatForbidden'
  return {
    ...chatPGroupFromTl(isKnown ? chat : { _: 'chatForbidden', id: full.id, title: '' }),
    ...chatFullBaseFromTl(full, memberCount, peers),
  }
}
