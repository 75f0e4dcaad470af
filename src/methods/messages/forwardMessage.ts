import { assertMessageId } from '../../core/checks/assertMessageId.js'
import type { Core } from '../../core/core.js'
import { forwardMessagesOf } from '../../core/messages/forwardMessagesOf.js'
import { SchemaError } from '../../errors/schemaError.js'
import type { ID } from '../../types/id.js'
import type { ForwardOptions } from '../../types/messages/forwardOptions.js'
import type { Message } from '../../types/messages/message.js'

/**
 * Forwards a message from one chat to another, and returns it as it is there.
 *
 * Users and bots may call it. Throws an `RpcError` named `CHAT_FORWARDS_RESTRICTED` where the chat or the message is protected,
 * `MESSAGE_ID_INVALID` where there is nothing to forward, and `CHAT_WRITE_FORBIDDEN` where the account may not write.
 * Calls https://core.telegram.org/method/messages.forwardMessages.
 */
export async function forwardMessage(
  core: Core,
  from: ID,
  to: ID,
  messageId: number,
  options: ForwardOptions = {},
): Promise<Message> {
  assertMessageId(messageId)
  const [message] = await forwardMessagesOf(core, { from, to }, [messageId], options)
  if (message === undefined) throw new SchemaError('Telegram answered without the message that was forwarded')
  return message
}
