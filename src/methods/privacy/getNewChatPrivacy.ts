import type { Core } from '../../core/core.js'
import { assertUser } from '../../core/checks/assertUser.js'
import { type NewChatPrivacy, newChatPrivacyFromTl } from '../../types/privacy/newChatPrivacy.js'

/**
 * Returns who may write to this account that is no contact of it.
 *
 * Only users may call it. Calls https://core.telegram.org/method/account.getGlobalPrivacySettings.
 */
export async function getNewChatPrivacy(core: Core): Promise<NewChatPrivacy> {
  assertUser(core, 'getNewChatPrivacy')
  return newChatPrivacyFromTl(await core.invoke('account.getGlobalPrivacySettings', {}))
}
