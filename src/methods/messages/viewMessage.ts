import type { Core } from '../../core/core.js'
import type { ID } from '../../types/id.js'
import { viewMessages } from './viewMessages.js'

/**
 * Counts this account among those who have seen a post of a channel; once, however often it is called.
 *
 * Users only. Calls https://core.telegram.org/method/messages.getMessagesViews.
 */
export async function viewMessage(core: Core, chatId: ID, messageId: number): Promise<void> {
  await viewMessages(core, chatId, [messageId])
}
