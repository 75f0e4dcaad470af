import type { Core } from '../../core/core.js'
import { assertUser } from '../../core/checks/assertUser.js'
import { assertWholeNumber } from '../../core/checks/assertWholeNumber.js'

/**
 * Says after how many seconds messages of new chats delete themselves: 366 days at most, and 0 for never.
 *
 * Only users may call it. Throws an `InputError` for a span out of its range.
 * Calls https://core.telegram.org/method/messages.setDefaultHistoryTTL.
 */
export async function setDefaultMessageTtl(core: Core, messageTtlSeconds: number): Promise<void> {
  assertUser(core, 'setDefaultMessageTtl')
  assertWholeNumber(messageTtlSeconds, 'messageTtlSeconds', 0, 31_622_400)
  await core.invoke('messages.setDefaultHistoryTTL', { period: messageTtlSeconds })
}
