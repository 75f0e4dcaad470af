import { assertUser } from '../../core/checks/assertUser.js'
import type { Core } from '../../core/core.js'

/**
 * Forgets all notification settings of this account, those of all chats.
 *
 * Only users may call it. Calls https://core.telegram.org/method/account.resetNotifySettings.
 */
export async function resetNotificationSettings(core: Core): Promise<void> {
  assertUser(core, 'resetNotificationSettings')
  await core.invoke('account.resetNotifySettings', {})
}
