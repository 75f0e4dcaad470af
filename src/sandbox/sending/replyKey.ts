import type * as tl from '../../tl/generated/api.js'
import { fault } from '../fault.js'
import type { CallContext } from '../handler.js'
import { inputPeer } from '../peers/inputPeer.js'
import { findChat } from '../world/chatOf.js'
import { topicIn } from '../topics/topicIn.js'
import type { Message, MessageQuote } from '../world/message.js'
import { messageOf } from '../world/messageOf.js'
import type { PeerId } from '../world/peerId.js'
import { userBox } from '../world/userBox.js'

/** What a message answers, and where it stands. */
export interface AnswerPlace {
  readonly replyToKey?: number
  readonly topicId?: number
  readonly quote?: MessageQuote
}

/** Finds the message that is answered, or throws MSG_ID_INVALID, and the topic of a forum that the answer stands in. */
export function replyKey(context: CallContext, peerId: PeerId, replyTo: tl.InputReplyTo | undefined): AnswerPlace {
  const topicId = topicIn(context, peerId, replyTo)
  const topic = topicId === undefined ? {} : { topicId }
  if (replyTo === undefined || replyTo._ !== 'inputReplyToMessage') return topic
  const { reply_to_peer_id: otherPeer } = replyTo
  const place = otherPeer === undefined ? peerId : inputPeer(context, otherPeer)
  const chat = place < 0 ? findChat(context.world, place) : undefined
  const id = replyTo.reply_to_msg_id
  if (chat?.type === 'channel') {
    // To answer the message that began a topic is to write in the topic.
    if (place === peerId && chat.isForum && chat.topics.has(id)) return topic
    const key = chat.box.messages.get(id)
    if (key === undefined) throw fault(400, 'MSG_ID_INVALID')
    return { replyToKey: key, ...topic, ...quoteOf(messageOf(context.world, key), replyTo) }
  }
  const boxMessage = userBox(context.world, context.userId).messages.get(id)
  if (boxMessage?.peerId !== place) throw fault(400, 'MSG_ID_INVALID')
  const answered = messageOf(context.world, boxMessage.key)
  return { replyToKey: boxMessage.key, ...topic, ...quoteOf(answered, replyTo) }
}

/** A quotation is a part of the message, word by word; where it is said to begin may be off. */
function quoteOf({ text }: Message, replyTo: tl.inputReplyToMessage): { readonly quote?: MessageQuote } {
  const { quote_text: quoted, quote_entities: entities = [], quote_offset: wanted = 0 } = replyTo
  if (quoted === undefined) return {}
  const offset = text.startsWith(quoted, wanted) ? wanted : text.indexOf(quoted)
  if (quoted === '' || offset < 0) throw fault(400, 'QUOTE_TEXT_INVALID')
  return { quote: { text: quoted, entities, offset } }
}
