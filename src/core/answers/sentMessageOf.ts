import { SchemaError } from '../../errors/schemaError.js'
import type * as tl from '../../tl/generated/api.js'

/** What was sent, to make up for what the short form of the answer leaves out. */
export interface SentText {
  readonly randomId: bigint
  readonly selfId: number
  readonly peer: tl.Peer
  readonly text: string
  readonly reply: tl.inputReplyToMessage | undefined
}

/** Finds the message that a call has sent in the updates that it answered with. */
export function sentMessageOf(updates: tl.Updates, sent: SentText): tl.message {
  if (updates._ === 'updateShortSentMessage') return messageOfShort(updates, sent)
  const list = updates._ === 'updates' || updates._ === 'updatesCombined' ? updates.updates : []
  const named = list.find((update) => update._ === 'updateMessageID' && update.random_id === sent.randomId)
  for (const update of list) {
    const message = newMessageOf(update)
    if (message?._ === 'message' && named?._ === 'updateMessageID' && message.id === named.id) return message
  }
  throw new SchemaError(`Telegram answered with ${updates._} without the message that was sent`)
}

function newMessageOf(update: tl.Update): tl.Message | undefined {
  switch (update._) {
    case 'updateNewMessage':
    case 'updateNewChannelMessage':
    case 'updateNewScheduledMessage':
      return update.message
    default:
      return undefined
  }
}

/** In private chats and basic groups Telegram may answer with what is new only. */
function messageOfShort(short: tl.updateShortSentMessage, sent: SentText): tl.message {
  return {
    _: 'message',
    out: short.out,
    id: short.id,
    from_id: { _: 'peerUser', user_id: sent.selfId },
    peer_id: sent.peer,
    reply_to: sent.reply && headerOf(sent.reply),
    date: short.date,
    message: sent.text,
    media: short.media,
    entities: short.entities,
    ttl_period: short.ttl_period,
  }
}

function headerOf(reply: tl.inputReplyToMessage): tl.messageReplyHeader {
  return {
    _: 'messageReplyHeader',
    quote: reply.quote_text !== undefined,
    reply_to_msg_id: reply.reply_to_msg_id,
    reply_to_top_id: reply.top_msg_id,
    quote_text: reply.quote_text,
    quote_entities: reply.quote_entities,
    quote_offset: reply.quote_offset,
  }
}
