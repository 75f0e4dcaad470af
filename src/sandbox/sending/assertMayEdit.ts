import { fault } from '../fault.js'
import type { CallContext } from '../handler.js'
import { hasAdminRight } from '../rights/hasAdminRight.js'
import { findChat } from '../world/chatOf.js'
import { isMember } from '../world/isMember.js'
import type { Message } from '../world/message.js'
import type { PeerId } from '../world/peerId.js'

/** For how long one may edit what one wrote. See https://core.telegram.org/constructor/config. */
const EDIT_TIME_LIMIT_SECONDS = 172_800

/**
 * Throws unless the caller may edit a message of a chat: one's own for two days, posts of a broadcast channel
 * also as an administrator with the right to edit messages.
 */
export function assertMayEdit(context: CallContext, peerId: PeerId, message: Message): void {
  const { date, userId, world } = context
  if (message.action !== undefined || message.forward !== undefined) throw fault(400, 'MESSAGE_ID_INVALID')
  const chat = peerId < 0 ? findChat(world, peerId) : undefined
  const isOwn = message.authorId === userId
  if (chat?.type === 'channel' && chat.isBroadcast) {
    if (hasAdminRight(chat, userId, 'edit_messages')) return
    if (!isOwn) throw fault(403, 'MESSAGE_AUTHOR_REQUIRED')
    if (!hasAdminRight(chat, userId, 'post_messages')) throw fault(400, 'CHAT_ADMIN_REQUIRED')
  } else if (!isOwn) throw fault(403, 'MESSAGE_AUTHOR_REQUIRED')
  if (chat !== undefined && !isMember(chat, userId)) throw fault(403, 'CHAT_WRITE_FORBIDDEN')
  const isUnlimited =
    peerId === userId ||
    world.users.get(userId)?.bot !== undefined ||
    (chat?.type === 'channel' && hasAdminRight(chat, userId, 'pin_messages'))
  if (!isUnlimited && date - message.date > EDIT_TIME_LIMIT_SECONDS) throw fault(400, 'MESSAGE_EDIT_TIME_EXPIRED')
}
