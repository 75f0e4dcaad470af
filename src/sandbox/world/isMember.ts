import type { Chat } from './chat.js'

/** Tells whether a user is in a chat now. */
export function isMember(chat: Chat, userId: number): boolean {
  return chat.participants.get(userId)?.status === 'member'
}
