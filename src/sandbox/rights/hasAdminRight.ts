import type * as tl from '../../tl/generated/api.js'
import type { Chat } from '../world/chat.js'

/** The name of one right of an administrator. See https://core.telegram.org/constructor/chatAdminRights. */
export type AdminRight = Exclude<keyof tl.chatAdminRights, '_'>

/** Tells whether a user is the creator of a chat, or an administrator with the given right. */
export function hasAdminRight(chat: Chat, userId: number, right: AdminRight): boolean {
  const participant = chat.participants.get(userId)
  if (participant?.status !== 'member') return false
  return participant.isCreator || participant.adminRights?.[right] === true
}
