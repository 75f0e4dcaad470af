import type { ChatP } from '../chats/chatP.js'
import type { Message } from '../messages/message.js'

/** Messages that were sent together as one album. */
export interface Album {
  /** What the messages have in common. Another part of the same album bears it too, should one ever come. */
  readonly mediaGroupId: string
  readonly chat: ChatP
  /** In the order in which they were sent. */
  readonly messages: readonly Message[]
}

/** Puts the messages of an album together; nothing where there is none. */
export function albumOfMessages(messages: readonly Message[]): Album | undefined {
  const [first] = messages
  if (first?.mediaGroupId === undefined) return undefined
  return { mediaGroupId: first.mediaGroupId, chat: first.chat, messages }
}
