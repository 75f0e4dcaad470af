import type * as tl from '../../tl/generated/api.js'
import { type Message, messageFromTl } from '../messages/message.js'
import type { PeerLookup } from '../peerLookup.js'
import { chatIdOfPeer } from '../peers/chatIdOfPeer.js'
import { withoutUndefined } from '../withoutUndefined.js'
import { type ChatP, chatPOfPeer } from './chatP.js'

/** A chat in the list of chats of the account. */
export interface ChatListItem {
  readonly chat: ChatP
  /** The newest message of the chat; absent where there is none. */
  readonly lastMessage?: Message
  /** How many messages of others are unread. */
  readonly unreadMessageCount: number
  /** How many of them mention the account. */
  readonly unreadMentionCount: number
  /** Whether the account has marked the chat as unread, although its messages are not. */
  readonly isMarkedAsUnread: boolean
  /** Whether the chat stays at the top of the list. */
  readonly isPinned: boolean
  readonly isArchived: boolean
}

/** Builds a `ChatListItem`; `messages` are those that came along, and `selfId` is the account that is signed in. */
export function chatListItemFromTl(
  dialog: tl.dialog,
  messages: readonly tl.Message[],
  peers: PeerLookup,
  selfId: number,
): ChatListItem {
  const chatId = chatIdOfPeer(dialog.peer)
  const last = messages.find(
    (message) =>
      message._ !== 'messageEmpty' && message.id === dialog.top_message && chatIdOfPeer(message.peer_id) === chatId,
  )
  return withoutUndefined<ChatListItem>({
    chat: chatPOfPeer(dialog.peer, peers),
    lastMessage: last && messageFromTl(last, peers, selfId),
    unreadMessageCount: dialog.unread_count,
    unreadMentionCount: dialog.unread_mentions_count,
    isMarkedAsUnread: dialog.unread_mark === true,
    isPinned: dialog.pinned === true,
    isArchived: dialog.folder_id === 1,
  })
}
