import { assertBot } from '../../bots/assertBot.js'
import { messageOfInlineId } from '../../bots/inlineMessageId.js'
import { fault } from '../../fault.js'
import type { Handler } from '../../handler.js'
import { messageEntities } from '../../sending/messageEntities.js'
import { sentMarkup } from '../../sending/sentMarkup.js'
import { recordEdit } from '../../world/recordEdit.js'

const MAX_LENGTH = 4096

/** Edits a message that was sent through the calling bot. */
export const editInlineBotMessage: Handler<'messages.editInlineBotMessage'> = (context, params) => {
  assertBot(context)
  const message = messageOfInlineId(context, params.id)
  if (params.media !== undefined || params.rich_message !== undefined) throw fault(400, 'MEDIA_PREV_INVALID')
  const { date, now, userId, world } = context
  const replyMarkup = sentMarkup(context, userId, params.reply_markup)
  if (params.message !== undefined) {
    const text = params.message.trimEnd()
    if (message.media !== undefined) throw fault(400, 'MESSAGE_ID_INVALID')
    if (text.trim() === '') throw fault(400, 'MESSAGE_EMPTY')
    if (text.length > MAX_LENGTH) throw fault(400, 'MESSAGE_TOO_LONG')
    message.text = text
    message.entities = [...messageEntities(context, text, params.entities ?? [])]
    message.editedAt = date
  }
  if (replyMarkup === undefined) delete message.replyMarkup
  else message.replyMarkup = replyMarkup
  recordEdit(world, message, now)
  return true
}
