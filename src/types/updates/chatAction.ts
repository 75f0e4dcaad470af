import type * as tl from '../../tl/generated/api.js'
import { type ChatActionType, chatActionTypeFromTl } from '../messages/chatActionType.js'
import { chatIdOfPeer } from '../peers/chatIdOfPeer.js'
import { withoutUndefined } from '../withoutUndefined.js'

/** Somebody is about to send something. It counts for some seconds. */
export interface ChatAction {
  readonly type: ChatActionType
  readonly chatId: number
  /** Who it is: a user, or a chat in whose name is written. */
  readonly fromId: number
  /** The topic of a forum, or the thread. */
  readonly messageThreadId?: number
}

/** Builds a `ChatAction`; nothing of actions that have no public form. */
export function chatActionFromTl(
  update: tl.updateUserTyping | tl.updateChatUserTyping | tl.updateChannelUserTyping,
): ChatAction | undefined {
  const type = chatActionTypeFromTl(update.action)
  if (type === undefined) return undefined
  switch (update._) {
    case 'updateUserTyping': {
      const messageThreadId = update.top_msg_id
      return withoutUndefined<ChatAction>({ type, chatId: update.user_id, fromId: update.user_id, messageThreadId })
    }
    case 'updateChatUserTyping':
      return {
        type,
        chatId: chatIdOfPeer({ _: 'peerChat', chat_id: update.chat_id }),
        fromId: chatIdOfPeer(update.from_id),
      }
    case 'updateChannelUserTyping':
      return withoutUndefined<ChatAction>({
        type,
        chatId: chatIdOfPeer({ _: 'peerChannel', channel_id: update.channel_id }),
        fromId: chatIdOfPeer(update.from_id),
        messageThreadId: update.top_msg_id,
      })
  }
}
