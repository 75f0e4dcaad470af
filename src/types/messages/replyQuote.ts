import type * as tl from '../../tl/generated/api.js'
import type { MessageEntity } from './messageEntity.js'
import { messageEntitiesFromTl } from './messageEntityFromTl.js'

/** The part of a message that a reply quotes. */
export interface ReplyQuote {
  readonly text: string
  /** Where the quoted part begins in the message replied to, in UTF-16 code units. */
  readonly offset: number
  readonly entities: readonly MessageEntity[]
}

/** Builds a `ReplyQuote`; nothing where the reply quotes nothing. */
export function replyQuoteFromTl(header: tl.messageReplyHeader): ReplyQuote | undefined {
  if (header.quote_text === undefined) return undefined
  return {
    text: header.quote_text,
    offset: header.quote_offset ?? 0,
    entities: messageEntitiesFromTl(header.quote_entities),
  }
}
