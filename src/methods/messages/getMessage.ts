import { assertMessageId } from '../../core/checks/assertMessageId.js'
import type { Core } from '../../core/core.js'
import { fetchMessages } from '../../core/messages/fetchMessages.js'
import type { ID } from '../../types/id.js'
import type { Message } from '../../types/messages/message.js'

/**
 * Fetches a message of a chat; undefined where the chat has none of this identifier, or has it no more.
 *
 * Users and bots may call it. Throws an `RpcError` named `CHANNEL_PRIVATE` for a channel that the account may not look into.
 * Calls https://core.telegram.org/method/messages.getMessages or https://core.telegram.org/method/channels.getMessages.
 */
export async function getMessage(core: Core, chatId: ID, messageId: number): Promise<Message | undefined> {
  assertMessageId(messageId)
  const [message] = await fetchMessages(core, chatId, [messageId])
  return message
}
