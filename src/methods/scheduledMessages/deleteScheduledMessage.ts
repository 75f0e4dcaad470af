import type { Core } from '../../core/core.js'
import type { ID } from '../../types/id.js'
import { deleteScheduledMessages } from './deleteScheduledMessages.js'

/**
 * Deletes a message that waits to be sent to a chat. One that does not wait any more is passed over.
 *
 * Users only. Calls https://core.telegram.org/method/messages.deleteScheduledMessages.
 */
export async function deleteScheduledMessage(core: Core, chatId: ID, messageId: number): Promise<void> {
  await deleteScheduledMessages(core, chatId, [messageId])
}
