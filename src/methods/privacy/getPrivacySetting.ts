import type { Core } from '../../core/core.js'
import { InputError } from '../../errors/inputError.js'
import { assertUser } from '../../core/checks/assertUser.js'
import { type PrivacyRule, privacyRuleFromTl } from '../../types/privacy/privacyRule.js'
import { type PrivacySettingKey, privacySettingKeyToTl } from '../../types/privacy/privacySettingKey.js'

/**
 * Returns who may see or do something with this account. Of several rules the first that is about someone counts.
 *
 * Only users may call it. Throws an `InputError` for a setting that there is not.
 * Calls https://core.telegram.org/method/account.getPrivacy.
 */
export async function getPrivacySetting(core: Core, key: PrivacySettingKey): Promise<readonly PrivacyRule[]> {
  assertUser(core, 'getPrivacySetting')
  const wanted = privacySettingKeyToTl(key)
  if (wanted === undefined) throw new InputError(`key is none that there is: ${key}`, 'key')
  const { rules } = await core.invoke('account.getPrivacy', { key: wanted })
  return rules.map((rule) => privacyRuleFromTl(rule, core.peers))
}
