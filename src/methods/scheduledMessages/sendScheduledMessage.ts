import type { Core } from '../../core/core.js'
import { SchemaError } from '../../errors/schemaError.js'
import type { ID } from '../../types/id.js'
import type { Message } from '../../types/messages/message.js'
import { sendScheduledMessages } from './sendScheduledMessages.js'

/**
 * Sends a message now that waits to be sent to a chat, and returns it as it is then: with another identifier.
 *
 * Users only. Throws an `RpcError` named `MESSAGE_ID_INVALID` where the message does not wait any more.
 * Calls https://core.telegram.org/method/messages.sendScheduledMessages.
 */
export async function sendScheduledMessage(core: Core, chatId: ID, messageId: number): Promise<Message> {
  const [message] = await sendScheduledMessages(core, chatId, [messageId])
  if (message === undefined) throw new SchemaError('Telegram answered without the message that was sent')
  return message
}
