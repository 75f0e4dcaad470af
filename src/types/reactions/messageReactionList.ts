import type { ChatP } from '../chats/chatP.js'
import type { Reaction } from './reaction.js'

/** A reaction, and who made it. */
export interface MessageReactionListItem {
  readonly chat: ChatP
  readonly date: Date
  readonly reaction: Reaction
  /** Whether it was shown large. */
  readonly isBig: boolean
  /** Whether the author of the message has not seen it. */
  readonly isUnread: boolean
  /** Whether this account made it. */
  readonly isCreator: boolean
}

/** A page of the reactions to a message. */
export interface MessageReactionList {
  readonly reactions: readonly MessageReactionListItem[]
  /** How many there are in all. */
  readonly count: number
  /** Where the next page begins; absent on the last one. */
  readonly nextOffset?: string
}
