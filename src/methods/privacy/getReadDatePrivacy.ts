import type { Core } from '../../core/core.js'
import { assertUser } from '../../core/checks/assertUser.js'

/**
 * Tells whether others learn when this account read what they wrote.
 *
 * Only users may call it. Calls https://core.telegram.org/method/account.getGlobalPrivacySettings.
 */
export async function getReadDatePrivacy(core: Core): Promise<boolean> {
  assertUser(core, 'getReadDatePrivacy')
  return (await core.invoke('account.getGlobalPrivacySettings', {})).hide_read_marks !== true
}
