import type { ReplyQuote } from './replyQuote.js'

/** Answers a message of the same chat. */
export interface ReplyToMessage {
  readonly type: 'message'
  readonly messageId: number
  /** The part of that message to quote. */
  readonly quote?: ReplyQuote
}

/** What a message answers: the identifier of a message of the same chat, or more about it. */
export type ReplyTo = number | ReplyToMessage
