import type * as tl from '../../../tl/generated/api.js'
import { fault } from '../../fault.js'
import type { Handler } from '../../handler.js'
import { inputPeer } from '../../peers/inputPeer.js'
import { assertMayEdit } from '../../sending/assertMayEdit.js'
import { editedMedia } from '../../sending/editedMedia.js'
import { messageIn } from '../../sending/messageIn.js'
import { sentMarkup } from '../../sending/sentMarkup.js'
import { sentText } from '../../sending/sentText.js'
import { closePollOf, closesPoll } from '../../polls/closesPoll.js'
import { recordEdit } from '../../world/recordEdit.js'
import { recordAdminAction } from '../../adminLog/recordAdminAction.js'
import { channelMessageToTl } from '../../builders/channelMessageToTl.js'
import { findChat } from '../../world/chatOf.js'

/** Edits the text, the buttons, the live location or the poll of a message. */
export const editMessage: Handler<'messages.editMessage'> = (context, params) => {
  const { date, now, userId, world } = context
  const peerId = inputPeer(context, params.peer)
  const message = messageIn(context, peerId, params.id)
  if (message === undefined) throw fault(400, 'MESSAGE_ID_INVALID')
  if (params.schedule_date !== undefined) throw fault(400, 'SCHEDULE_DATE_INVALID')
  assertMayEdit(context, peerId, message)
  const media = editedMedia(context, message, params)
  const isTextual = media === undefined || media._ === 'messageMediaWebPage'
  if (params.message !== undefined && !isTextual) throw fault(400, 'MESSAGE_ID_INVALID')
  const { text, entities } = params.message === undefined ? message : sentText(context, params.message, params.entities)
  if (isTextual && text === '') throw fault(400, 'MESSAGE_EMPTY')
  const replyMarkup = sentMarkup(context, peerId, params.reply_markup)
  const isAboveText = params.message === undefined ? message.isMediaAboveText : params.invert_media === true
  const isSameContent =
    text === message.text &&
    isSame(entities, message.entities) &&
    isSame(media, message.media) &&
    isAboveText === message.isMediaAboveText
  const isClosing = closesPoll(params.media, message)
  if (isSameContent && !isClosing && isSame(replyMarkup, message.replyMarkup)) throw fault(400, 'MESSAGE_NOT_MODIFIED')

  const chat = peerId < 0 ? findChat(world, peerId) : undefined
  const shown = (): tl.Message | undefined =>
    chat?.type === 'channel' ? channelMessageToTl(world, chat, params.id, userId) : undefined
  const before = shown()
  message.text = text
  message.entities = entities
  message.isMediaAboveText = isAboveText
  if (media === undefined) delete message.media
  else message.media = media
  if (replyMarkup === undefined) delete message.replyMarkup
  else message.replyMarkup = replyMarkup
  // That only the buttons are others is not shown as an edit.
  if (!isSameContent) message.editedAt = date
  if (!isClosing) recordEdit(world, message, now)
  else closePollOf(world, message, now)
  const after = shown()
  if (chat !== undefined && before !== undefined && after !== undefined) {
    const change = { prev_message: before, new_message: after }
    recordAdminAction(chat, userId, { _: 'channelAdminLogEventActionEditMessage', ...change }, now)
  }
  return context.answerUpdates()
}

/** Tells whether two values of the schema are the same; the order of entities counts, as it does for Telegram. */
function isSame(
  one: readonly tl.MessageEntity[] | tl.ReplyMarkup | tl.MessageMedia | undefined,
  other: readonly tl.MessageEntity[] | tl.ReplyMarkup | tl.MessageMedia | undefined,
): boolean {
  return JSON.stringify(one, asText) === JSON.stringify(other, asText)
}

function asText(_: string, value: unknown): unknown {
  return typeof value === 'bigint' ? String(value) : value
}
