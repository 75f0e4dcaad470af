import { assertMessageIds } from '../../core/checks/assertMessageIds.js'
import type { Core } from '../../core/core.js'
import { fetchMessages } from '../../core/messages/fetchMessages.js'
import type { ID } from '../../types/id.js'
import type { Message } from '../../types/messages/message.js'

/**
 * Fetches 1 to 100 messages of a chat in the order of their identifiers in the list; those that the chat does not have are left out.
 *
 * Users and bots may call it. Throws an `RpcError` named `CHANNEL_PRIVATE` for a channel that the account may not look into.
 * Calls https://core.telegram.org/method/messages.getMessages or https://core.telegram.org/method/channels.getMessages.
 */
export async function getMessages(core: Core, chatId: ID, messageIds: readonly number[]): Promise<readonly Message[]> {
  assertMessageIds(messageIds)
  return fetchMessages(core, chatId, messageIds)
}
