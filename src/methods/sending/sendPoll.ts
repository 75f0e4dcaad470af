import type { Core } from '../../core/core.js'
import { inputPollOf } from '../../core/messages/inputPollOf.js'
import { sendMediaOf } from '../../core/messages/sendMediaOf.js'
import { SchemaError } from '../../errors/schemaError.js'
import type { ID } from '../../types/id.js'
import type { FormattedText } from '../../types/messages/formattedText.js'
import type { MessagePoll } from '../../types/messages/messagePoll.js'
import type { SendOptions } from '../../types/messages/sendOptions.js'
import type { InputPollOption } from '../../types/polls/inputPollOption.js'
import type { PollRules } from '../../types/polls/pollRules.js'

/** The rules of a poll, and how it is sent. */
export interface SendPollOptions extends SendOptions, PollRules {}

/**
 * Sends a poll of 2 to 12 options, and returns the message that it became. An option is a text, or one with a look.
 *
 * Users and bots may call it. Throws an `InputError` for a question or option that is blank or too long, and for rules that do not go
 * together, and an `RpcError` named `CHAT_SEND_POLL_FORBIDDEN` where the account may send none, or `BROADCAST_PUBLIC_VOTERS_FORBIDDEN` for
 * a poll in a channel that is not anonymous. Calls https://core.telegram.org/method/messages.sendMedia.
 */
export async function sendPoll(
  core: Core,
  chatId: ID,
  question: string | FormattedText,
  options: readonly (string | InputPollOption)[],
  settings: SendPollOptions = {},
): Promise<MessagePoll> {
  const media = await inputPollOf(core, question, options, settings)
  const message = await sendMediaOf(core, chatId, media, settings)
  if (message?.type !== 'poll') throw new SchemaError('Telegram answered without the poll that was sent')
  return message
}
