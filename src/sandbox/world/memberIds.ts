import type { Chat } from './chat.js'

/** Lists who is in a chat now, in the order of coming. */
export function memberIds(chat: Chat): number[] {
  const ids: number[] = []
  for (const participant of chat.participants.values()) {
    if (participant.status === 'member') ids.push(participant.userId)
  }
  return ids
}
