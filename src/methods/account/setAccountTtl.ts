import type { Core } from '../../core/core.js'
import { assertUser } from '../../core/checks/assertUser.js'
import { assertWholeNumber } from '../../core/checks/assertWholeNumber.js'

/**
 * Sets after how many days without a sign of life Telegram deletes the account: 30 to 730.
 *
 * Throws an `InputError` for another number, and an `RpcError` named `TTL_DAYS_INVALID` where Telegram does not take it.
 * Only people may call it. Calls https://core.telegram.org/method/account.setAccountTTL.
 */
export async function setAccountTtl(core: Core, dayCount: number): Promise<void> {
  assertUser(core, 'setAccountTtl')
  assertWholeNumber(dayCount, 'dayCount', 30, 730)
  await core.invoke('account.setAccountTTL', { ttl: { _: 'accountDaysTTL', days: dayCount } })
}
