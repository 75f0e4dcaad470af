import type * as tl from '../../tl/generated/api.js'
import { withoutUndefined } from '../withoutUndefined.js'
import { type ReplyQuote, replyQuoteFromTl } from './replyQuote.js'

/** Where a message stands in the conversation. */
export interface MessageReply {
  /** The message of the same chat that this one answers. */
  readonly replyToMessageId?: number
  readonly replyQuote?: ReplyQuote
  /** The first message of the thread or topic that this one belongs to. */
  readonly threadId?: number
  /** Whether the thread is a topic of a forum. */
  readonly isTopicMessage: boolean
}

/** Builds a `MessageReply`. */
export function messageReplyFromTl(header: tl.MessageReplyHeader | undefined): MessageReply {
  if (header?._ !== 'messageReplyHeader') return { isTopicMessage: false }
  const isTopicMessage = header.forum_topic === true
  // A message that merely stands in a topic names the topic where a reply names what it answers.
  const isReply = !isTopicMessage || header.reply_to_top_id !== undefined
  const isHere = header.reply_to_peer_id === undefined
  return withoutUndefined<MessageReply>({
    replyToMessageId: isReply && isHere ? header.reply_to_msg_id : undefined,
    replyQuote: replyQuoteFromTl(header),
    threadId: header.reply_to_top_id ?? (isTopicMessage ? header.reply_to_msg_id : undefined),
    isTopicMessage,
  })
}
