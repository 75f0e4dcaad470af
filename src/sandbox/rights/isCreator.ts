import type { Chat } from '../world/chat.js'

/** Tells whether a user is the creator of a chat, and in it. */
export function isCreator(chat: Chat, userId: number): boolean {
  const participant = chat.participants.get(userId)
  return participant?.status === 'member' && participant.isCreator
}
