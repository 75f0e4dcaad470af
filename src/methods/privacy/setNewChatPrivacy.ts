import type { Core } from '../../core/core.js'
import type { NewChatPrivacy } from '../../types/privacy/newChatPrivacy.js'
import { assertUser } from '../../core/checks/assertUser.js'
import { assertWholeNumber } from '../../core/checks/assertWholeNumber.js'

/**
 * Says who may write to this account that is no contact of it, which needs Premium.
 *
 * Only users may call it. Throws an `InputError` for a price out of its range,
 * and an `RpcError` named `PREMIUM_ACCOUNT_REQUIRED` for an account without Premium.
 * Calls https://core.telegram.org/method/account.getGlobalPrivacySettings
 * and https://core.telegram.org/method/account.setGlobalPrivacySettings.
 */
export async function setNewChatPrivacy(core: Core, privacy: NewChatPrivacy): Promise<void> {
  assertUser(core, 'setNewChatPrivacy')
  const { isNewChatFromNonPremiumUsersAllowed: isOpen, messagePrice } = privacy
  assertWholeNumber(messagePrice, 'messagePrice', 0, 10_000)
  const former = await core.invoke('account.getGlobalPrivacySettings', {})
  const settings = {
    ...former,
    new_noncontact_peers_require_premium: !isOpen,
    noncontact_peers_paid_stars: messagePrice === 0 ? undefined : BigInt(messagePrice),
  }
  await core.invoke('account.setGlobalPrivacySettings', { settings })
}
