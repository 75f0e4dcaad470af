import { assertBot } from '../../core/checks/assertBot.js'
import { assertInlineMessageId } from '../../core/checks/assertInlineMessageId.js'
import type { Core } from '../../core/core.js'
import { replyMarkupOf } from '../../core/messages/replyMarkupOf.js'
import type { ReplyMarkupInlineKeyboard } from '../../types/keyboards/replyMarkup.js'

/** What the buttons of a message become. */
export interface EditInlineMessageReplyMarkupOptions {
  /** The buttons; none when absent. */
  readonly replyMarkup?: ReplyMarkupInlineKeyboard
}

/**
 * Changes the buttons of a message that was sent through this bot inline.
 *
 * Bots may call it. Throws an `RpcError` named `MESSAGE_ID_INVALID` where there is no such message.
 * Calls https://core.telegram.org/method/messages.editInlineBotMessage.
 * @param inlineMessageId The identifier from a chosen result or a callback query.
 */
export async function editInlineMessageReplyMarkup(
  core: Core,
  inlineMessageId: string,
  options: EditInlineMessageReplyMarkupOptions = {},
): Promise<void> {
  assertBot(core, 'editInlineMessageReplyMarkup')
  const id = assertInlineMessageId(inlineMessageId)
  await core.invoke(
    'messages.editInlineBotMessage',
    { id, reply_markup: await replyMarkupOf(core, options.replyMarkup) },
    { dcId: id.dc_id },
  )
}
