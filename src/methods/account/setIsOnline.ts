import type { Core } from '../../core/core.js'
import { assertUser } from '../../core/checks/assertUser.js'

/**
 * Shows this account as online, or as offline.
 *
 * Only users may call it. Calls https://core.telegram.org/method/account.updateStatus.
 */
export async function setIsOnline(core: Core, isOnline: boolean): Promise<void> {
  assertUser(core, 'setIsOnline')
  await core.invoke('account.updateStatus', { offline: !isOnline })
}
