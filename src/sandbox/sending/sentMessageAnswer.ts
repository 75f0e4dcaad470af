import type * as tl from '../../tl/generated/api.js'
import type { CallContext } from '../handler.js'
import { findChat } from '../world/chatOf.js'
import type { Message } from '../world/message.js'
import { userBox } from '../world/userBox.js'

/**
 * Answers a call that sent one message: in short form for a plain text to a user, as Telegram does,
 * else with `updateMessageID` and the message.
 */
export function sentMessageAnswer(context: CallContext, message: Message, randomId: bigint): tl.Updates {
  const { userId, world } = context
  const chat = message.peerId < 0 ? findChat(world, message.peerId) : undefined
  const id = message.copies.get(chat?.type === 'channel' ? message.peerId : userId)
  if (id === undefined) throw new Error('A message that was just sent has no copy for its author.')
  const event = userBox(world, userId).log.findLast((one) => one.type === 'newMessage' && one.messageId === id)
  const isPlain = message.replyToKey === undefined && message.replyMarkup === undefined && message.media === undefined
  if (chat !== undefined || !isPlain || message.peerId === userId || event === undefined) {
    return context.answerUpdates({ _: 'updateMessageID', id, random_id: randomId })
  }
  context.answerCovers()
  return {
    _: 'updateShortSentMessage',
    out: true,
    id,
    pts: event.pts,
    pts_count: event.ptsCount,
    date: message.date,
    entities: message.entities.length === 0 ? undefined : message.entities,
  }
}
