import { assertMessageIds } from '../../core/checks/assertMessageIds.js'
import type { Core } from '../../core/core.js'
import { forwardMessagesOf } from '../../core/messages/forwardMessagesOf.js'
import type { ID } from '../../types/id.js'
import type { ForwardOptions } from '../../types/messages/forwardOptions.js'
import type { Message } from '../../types/messages/message.js'

/**
 * Forwards 1 to 100 messages from one chat to another, and returns them as they are there.
 * Messages that are gone are left out as long as one of them is there.
 *
 * Users and bots may call it. Throws an `RpcError` named `CHAT_FORWARDS_RESTRICTED` where a chat or message is protected,
 * `MESSAGE_ID_INVALID` where there is nothing to forward, and `CHAT_WRITE_FORBIDDEN` where the account may not write.
 * Calls https://core.telegram.org/method/messages.forwardMessages.
 */
export async function forwardMessages(
  core: Core,
  from: ID,
  to: ID,
  messageIds: readonly number[],
  options: ForwardOptions = {},
): Promise<readonly Message[]> {
  assertMessageIds(messageIds)
  return forwardMessagesOf(core, { from, to }, messageIds, options)
}
