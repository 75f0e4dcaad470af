import type { Chat } from '../world/chat.js'

/** Ends the restrictions of a user whose time is over: one who was banned can come again. */
export function liftExpiredBan(chat: Chat, userId: number, date: number): void {
  const participant = chat.participants.get(userId)
  const until = participant?.bannedRights?.until_date ?? 0
  if (participant === undefined || until === 0 || until > date) return
  const { bannedAt: _at, bannedBy: _by, bannedRights: _rights, ...kept } = participant
  chat.participants.set(userId, { ...kept, status: kept.status === 'banned' ? 'left' : kept.status })
}
