import type { Chat } from '../world/chat.js'
import type { Participant } from '../world/participant.js'

/** Gives a user's place in a chat; for one who was never there, that of one who has left. */
export function participantOf(chat: Chat, userId: number): Participant {
  const known = chat.participants.get(userId)
  return known ?? { userId, status: 'left', joinedAt: chat.createdAt, isCreator: false }
}
