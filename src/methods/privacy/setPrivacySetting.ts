import type { Core } from '../../core/core.js'
import type { InputPrivacyRule } from '../../types/privacy/inputPrivacyRule.js'
import { InputError } from '../../errors/inputError.js'
import { assertUser } from '../../core/checks/assertUser.js'
import { privacyRuleToTl } from '../../core/privacy/privacyRuleToTl.js'
import { type PrivacyRule, privacyRuleFromTl } from '../../types/privacy/privacyRule.js'
import { type PrivacySettingKey, privacySettingKeyToTl } from '../../types/privacy/privacySettingKey.js'

/**
 * Says who may see or do something with this account. Of several rules the first that is about someone counts.
 *
 * Only users may call it. Throws an `InputError` for a setting that there is not, and an `RpcError` named `PRIVACY_VALUE_INVALID`.
 * Calls https://core.telegram.org/method/account.setPrivacy.
 */
export async function setPrivacySetting(
  core: Core,
  key: PrivacySettingKey,
  rules: readonly InputPrivacyRule[],
): Promise<readonly PrivacyRule[]> {
  assertUser(core, 'setPrivacySetting')
  const wanted = privacySettingKeyToTl(key)
  if (wanted === undefined) throw new InputError(`key is none that there is: ${key}`, 'key')
  const given = await Promise.all(rules.map((rule, index) => privacyRuleToTl(core, rule, index)))
  const result = await core.invoke('account.setPrivacy', { key: wanted, rules: given })
  return result.rules.map((rule) => privacyRuleFromTl(rule, core.peers))
}
