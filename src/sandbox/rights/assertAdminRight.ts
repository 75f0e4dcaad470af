import { fault } from '../fault.js'
import type { CallContext } from '../handler.js'
import type { Chat } from '../world/chat.js'
import { isMember } from '../world/isMember.js'
import { type AdminRight, hasAdminRight } from './hasAdminRight.js'

/** Throws CHAT_ADMIN_REQUIRED unless the caller has a right, and CHAT_WRITE_FORBIDDEN in a group that the caller is not in. */
export function assertAdminRight({ userId }: CallContext, chat: Chat, right: AdminRight): void {
  if (hasAdminRight(chat, userId, right)) return
  if (chat.type === 'group' && !isMember(chat, userId)) throw fault(403, 'CHAT_WRITE_FORBIDDEN')
  throw fault(400, 'CHAT_ADMIN_REQUIRED')
}
