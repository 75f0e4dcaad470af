import type { Core } from '../../core/core.js'
import { assertUser } from '../../core/checks/assertUser.js'

/**
 * Says whether others learn when this account read what they wrote. Who hides it does not learn it of others either.
 *
 * Only users may call it. Calls https://core.telegram.org/method/account.getGlobalPrivacySettings
 * and https://core.telegram.org/method/account.setGlobalPrivacySettings.
 */
export async function setReadDatePrivacy(core: Core, isShown: boolean): Promise<void> {
  assertUser(core, 'setReadDatePrivacy')
  const settings = await core.invoke('account.getGlobalPrivacySettings', {})
  await core.invoke('account.setGlobalPrivacySettings', { settings: { ...settings, hide_read_marks: !isShown } })
}
