import { settingsOf } from '../../accounts/settingsOf.js'
import { fault } from '../../fault.js'
import type { Handler } from '../../handler.js'

/** Sets the privacy settings of the caller's account that are no lists of rules. Some are for those with Premium. */
export const setGlobalPrivacySettings: Handler<'account.setGlobalPrivacySettings'> = ({ userId, world }, params) => {
  const { settings } = params
  const needsPremium =
    settings.new_noncontact_peers_require_premium === true || (settings.noncontact_peers_paid_stars ?? 0n) > 0n
  if (needsPremium && world.users.get(userId)?.isPremium !== true) throw fault(400, 'PREMIUM_ACCOUNT_REQUIRED')
  settingsOf(world, userId).globalPrivacy = settings
  return settings
}
