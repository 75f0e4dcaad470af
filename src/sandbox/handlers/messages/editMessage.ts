import type * as tl from '../../../tl/generated/api.js'
import { fault } from '../../fault.js'
import type { Handler } from '../../handler.js'
import { inputPeer } from '../../peers/inputPeer.js'
import { assertMayEdit } from '../../sending/assertMayEdit.js'
import { messageEntities } from '../../sending/messageEntities.js'
import { messageIn } from '../../sending/messageIn.js'
import { sentMarkup } from '../../sending/sentMarkup.js'
import { recordEdit } from '../../world/recordEdit.js'
import { recordAdminAction } from '../../adminLog/recordAdminAction.js'
import { channelMessageToTl } from '../../builders/channelMessageToTl.js'
import { findChat } from '../../world/chatOf.js'

const MAX_LENGTH = 4096

/** Edits the text or the buttons of a message. */
export const editMessage: Handler<'messages.editMessage'> = (context, params) => {
  const { date, now, userId, world } = context
  const peerId = inputPeer(context, params.peer)
  const message = messageIn(context, peerId, params.id)
  if (message === undefined) throw fault(400, 'MESSAGE_ID_INVALID')
  if (params.schedule_date !== undefined) throw fault(400, 'SCHEDULE_DATE_INVALID')
  assertMayEdit(context, peerId, message)
  // None of the media that the sandbox knows has a text, and none can be put in the place of another.
  if (params.media !== undefined) throw fault(400, 'MEDIA_PREV_INVALID')
  if (params.message !== undefined && message.media !== undefined) throw fault(400, 'MESSAGE_ID_INVALID')

  const text = params.message?.trimEnd() ?? message.text
  if (message.media === undefined && text.trim() === '') throw fault(400, 'MESSAGE_EMPTY')
  if (text.length > MAX_LENGTH) throw fault(400, 'MESSAGE_TOO_LONG')
  const entities =
    params.message === undefined ? message.entities : [...messageEntities(context, text, params.entities ?? [])]
  const isSameText = text === message.text && isSame(entities, message.entities)
  const replyMarkup = sentMarkup(context, peerId, params.reply_markup)
  if (isSameText && isSame(replyMarkup, message.replyMarkup)) throw fault(400, 'MESSAGE_NOT_MODIFIED')

  const chat = peerId < 0 ? findChat(world, peerId) : undefined
  const shown = (): tl.Message | undefined =>
    chat?.type === 'channel' ? channelMessageToTl(world, chat, params.id, userId) : undefined
  const before = shown()
  message.text = text
  message.entities = entities
  if (replyMarkup === undefined) delete message.replyMarkup
  else message.replyMarkup = replyMarkup
  // That only the buttons are others is not shown as an edit.
  if (!isSameText) message.editedAt = date
  recordEdit(world, message, now)
  const after = shown()
  if (chat !== undefined && before !== undefined && after !== undefined) {
    const change = { prev_message: before, new_message: after }
    recordAdminAction(chat, userId, { _: 'channelAdminLogEventActionEditMessage', ...change }, now)
  }
  return context.answerUpdates()
}

/** Tells whether two values of the schema are the same; the order of entities counts, as it does for Telegram. */
function isSame(
  one: readonly tl.MessageEntity[] | tl.ReplyMarkup | undefined,
  other: readonly tl.MessageEntity[] | tl.ReplyMarkup | undefined,
): boolean {
  return JSON.stringify(one, asText) === JSON.stringify(other, asText)
}

function asText(_: string, value: unknown): unknown {
  return typeof value === 'bigint' ? String(value) : value
}
