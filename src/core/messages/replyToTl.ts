import { assertWholeNumber } from '../checks/assertWholeNumber.js'
import type * as tl from '../../tl/generated/api.js'
import type { ReplyTo } from '../../types/messages/replyTo.js'
import { messageEntityToTl, type MentionedUsers } from '../../types/messages/messageEntityToTl.js'

/** Turns what a message answers, and the thread that it goes to, into what is sent; nothing where it does neither. */
export function replyToTl(
  replyTo: ReplyTo | undefined,
  messageThreadId: number | undefined,
  mentionedUsers: MentionedUsers,
): tl.inputReplyToMessage | undefined {
  const reply = typeof replyTo === 'number' ? { messageId: replyTo, quote: undefined } : replyTo
  // A message that only goes to a thread answers the message that began it.
  const messageId = reply?.messageId ?? messageThreadId
  if (messageId === undefined) return undefined
  assertWholeNumber(messageId, reply ? 'replyTo' : 'messageThreadId', 1, 0x7fff_ffff)
  if (messageThreadId !== undefined) assertWholeNumber(messageThreadId, 'messageThreadId', 1, 0x7fff_ffff)
  return {
    _: 'inputReplyToMessage',
    reply_to_msg_id: messageId,
    top_msg_id: messageThreadId,
    quote_text: reply?.quote?.text,
    quote_offset: reply?.quote?.offset,
    quote_entities: reply?.quote?.entities.map((entity) => messageEntityToTl(entity, mentionedUsers)),
  }
}
