import { fault } from '../fault.js'
import type { CallContext } from '../handler.js'
import type { Chat } from '../world/chat.js'
import { isCreator } from './isCreator.js'

/** Throws CHAT_ADMIN_REQUIRED unless the caller is the creator of a chat. */
export function assertCreator({ userId }: CallContext, chat: Chat): void {
  if (!isCreator(chat, userId)) throw fault(400, 'CHAT_ADMIN_REQUIRED')
}
