import { inlineTextToTl } from '../../core/bots/inlineTextToTl.js'
import { assertBot } from '../../core/checks/assertBot.js'
import { assertInlineMessageId } from '../../core/checks/assertInlineMessageId.js'
import type { Core } from '../../core/core.js'
import { replyMarkupOf } from '../../core/messages/replyMarkupOf.js'
import type { MessageContentText } from '../../types/inlineQueries/messageContent.js'
import type { ReplyMarkupInlineKeyboard } from '../../types/keyboards/replyMarkup.js'
import type { FormattedText } from '../../types/messages/formattedText.js'

/** How the text of a message that was sent inline is changed. */
export interface EditInlineMessageTextOptions extends Omit<MessageContentText, 'type' | 'text'> {
  /** The buttons below the message; none when absent. */
  readonly replyMarkup?: ReplyMarkupInlineKeyboard
}

/**
 * Gives a message that was sent through this bot inline another text of up to 4096 characters.
 *
 * Bots may call it. Throws an `InputError` for a blank text, and an `RpcError` named `MESSAGE_ID_INVALID` where there is no such message.
 * Calls https://core.telegram.org/method/messages.editInlineBotMessage.
 * @param inlineMessageId The identifier from a chosen result or a callback query.
 */
export async function editInlineMessageText(
  core: Core,
  inlineMessageId: string,
  text: string | FormattedText,
  options: EditInlineMessageTextOptions = {},
): Promise<void> {
  const { replyMarkup, ...look } = options
  assertBot(core, 'editInlineMessageText')
  const id = assertInlineMessageId(inlineMessageId)
  const { message, entities, no_webpage, invert_media } = await inlineTextToTl(core, { type: 'text', text, ...look })
  await core.invoke(
    'messages.editInlineBotMessage',
    { id, message, entities, no_webpage, invert_media, reply_markup: await replyMarkupOf(core, replyMarkup) },
    { dcId: id.dc_id },
  )
}
