import { fault } from '../fault.js'
import type { CallContext } from '../handler.js'
import type { Chat } from '../world/chat.js'
import { isMember } from '../world/isMember.js'
import { hasAdminRight } from './hasAdminRight.js'

/** The name of a right that members have where it is not withheld from them, and administrators where they were given it. */
export type MemberRight = 'change_info' | 'invite_users' | 'pin_messages' | 'manage_topics'

/** Throws unless the caller may do what ordinary members of groups can be allowed to do. See https://core.telegram.org/api/rights. */
export function assertMemberRight({ userId }: CallContext, chat: Chat, right: MemberRight): void {
  if (hasAdminRight(chat, userId, right)) return
  if (!isMember(chat, userId)) throw fault(403, 'CHAT_WRITE_FORBIDDEN')
  const withheld = [chat.defaultBannedRights, chat.participants.get(userId)?.bannedRights]
  const isBroadcast = chat.type === 'channel' && chat.isBroadcast
  if (isBroadcast || withheld.some((rights) => rights?.[right] === true)) throw fault(400, 'CHAT_ADMIN_REQUIRED')
}
