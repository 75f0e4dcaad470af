import { settingsOf } from '../../accounts/settingsOf.js'
import type { Handler } from '../../handler.js'

/** Shows the privacy settings of the caller's account that are no lists of rules. */
export const getGlobalPrivacySettings: Handler<'account.getGlobalPrivacySettings'> = ({ userId, world }) =>
  settingsOf(world, userId).globalPrivacy
