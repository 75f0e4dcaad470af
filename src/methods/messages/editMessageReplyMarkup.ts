import type { Core } from '../../core/core.js'
import { editMediaOf } from '../../core/messages/editMediaOf.js'
import { SchemaError } from '../../errors/schemaError.js'
import type { ID } from '../../types/id.js'
import type { ReplyMarkup } from '../../types/keyboards/replyMarkup.js'
import type { Message } from '../../types/messages/message.js'

/** The buttons that a message gets. */
export interface EditMessageReplyMarkupOptions {
  /** The buttons of the message from now on; it has none when absent. */
  readonly replyMarkup?: ReplyMarkup
}

/**
 * Gives a message other buttons, or takes them away, and returns the message as it is afterwards. It does not count as edited.
 *
 * For messages of the bot's own. Throws an `RpcError` named `MESSAGE_NOT_MODIFIED` where nothing would change,
 * `MESSAGE_AUTHOR_REQUIRED` for the message of somebody else, or `MESSAGE_ID_INVALID` where there is none.
 * Calls https://core.telegram.org/method/messages.editMessage.
 */
export async function editMessageReplyMarkup(
  core: Core,
  chatId: ID,
  messageId: number,
  options: EditMessageReplyMarkupOptions = {},
): Promise<Message> {
  const message = await editMediaOf(core, chatId, messageId, undefined, options.replyMarkup)
  if (message === undefined) throw new SchemaError('Telegram answered without the message that was edited')
  return message
}
