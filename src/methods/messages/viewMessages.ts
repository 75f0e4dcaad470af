import type { Core } from '../../core/core.js'
import { countersOf } from '../../core/messages/countersOf.js'
import type { ID } from '../../types/id.js'

/**
 * Counts this account among those who have seen these posts of a channel; once, however often it is called.
 *
 * Users only. Throws an `InputError` unless there are 1 to 100 identifiers.
 * Calls https://core.telegram.org/method/messages.getMessagesViews.
 */
export async function viewMessages(core: Core, chatId: ID, messageIds: readonly number[]): Promise<void> {
  await countersOf(core, chatId, messageIds, true, 'viewMessages')
}
