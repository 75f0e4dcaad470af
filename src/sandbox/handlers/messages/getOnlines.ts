import type { Handler } from '../../handler.js'
import { maySeeMembers } from '../../members/maySeeMembers.js'
import { inputChat } from '../../peers/inputChat.js'
import { memberIds } from '../../world/memberIds.js'

/** Counts the members of a chat who are online, the caller always among them. */
export const getOnlines: Handler<'messages.getOnlines'> = (context, params) => {
  const { date, userId, world } = context
  const chat = inputChat(context, params.peer)
  // Who may not see the members of a channel learns nothing of them but oneself.
  const members = chat.type === 'group' || maySeeMembers(chat, userId) ? memberIds(chat) : [userId]
  const isOnline = (id: number): boolean => id === userId || (world.users.get(id)?.onlineUntil ?? 0) > date
  return { _: 'chatOnlines', onlines: members.filter(isOnline).length }
}
