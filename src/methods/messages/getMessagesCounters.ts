import type { Core } from '../../core/core.js'
import { countersOf } from '../../core/messages/countersOf.js'
import type { ID } from '../../types/id.js'
import type { MessageCounters } from '../../types/messages/messageCounters.js'

/**
 * Returns how often messages were seen, answered and forwarded, in the order of their identifiers. It counts for no view.
 *
 * Users only. Throws an `InputError` unless there are 1 to 100 identifiers.
 * Calls https://core.telegram.org/method/messages.getMessagesViews.
 */
export async function getMessagesCounters(
  core: Core,
  chatId: ID,
  messageIds: readonly number[],
): Promise<readonly MessageCounters[]> {
  return countersOf(core, chatId, messageIds, false, 'getMessagesCounters')
}
