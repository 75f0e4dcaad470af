import type { Core } from '../../core/core.js'
import { assertUser } from '../../core/checks/assertUser.js'

/**
 * Returns after how many days without a sign of life Telegram deletes the account.
 *
 * Only people may call it. Calls https://core.telegram.org/method/account.getAccountTTL.
 */
export async function getAccountTtl(core: Core): Promise<number> {
  assertUser(core, 'getAccountTtl')
  const { days } = await core.invoke('account.getAccountTTL', {})
  return days
}
