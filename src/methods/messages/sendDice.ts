import type { Core } from '../../core/core.js'
import { sendMediaOf } from '../../core/messages/sendMediaOf.js'
import { SchemaError } from '../../errors/schemaError.js'
import type { ID } from '../../types/id.js'
import type { MessageDice } from '../../types/messages/messageDice.js'
import type { SendOptions } from '../../types/messages/sendOptions.js'

/** What is thrown, and how it is sent. */
export interface SendDiceOptions extends SendOptions {
  /** What is thrown: 1 to 6 for 🎲, 🎯 and 🎳, 1 to 5 for 🏀 and ⚽, 1 to 64 for 🎰; 🎲 when absent. */
  readonly emoji?: '🎲' | '🎯' | '🏀' | '⚽' | '🎳' | '🎰'
}

/**
 * Throws a die, whose value the server decides by chance, and returns it as the message that it became.
 *
 * Users and bots may call it. Throws an `RpcError` named `EMOTICON_INVALID` for something that cannot be thrown,
 * and `CHAT_WRITE_FORBIDDEN` where the account may not write. Calls https://core.telegram.org/method/messages.sendMedia.
 */
export async function sendDice(core: Core, chatId: ID, options: SendDiceOptions = {}): Promise<MessageDice> {
  const { emoji = '🎲' } = options
  const message = await sendMediaOf(core, chatId, { _: 'inputMediaDice', emoticon: emoji }, options)
  if (message?.type !== 'dice') throw new SchemaError('Telegram answered without the die that was thrown')
  return message
}
