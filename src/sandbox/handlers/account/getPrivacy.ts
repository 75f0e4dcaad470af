import { PRIVACY_KEYS } from '../../accounts/privacyKeys.js'
import { privacyRules } from '../../accounts/privacyRules.js'
import { usersAndChats } from '../../builders/usersAndChats.js'
import { ruleChats } from '../../accounts/ruleChats.js'
import type { Handler } from '../../handler.js'

/** Shows who may see or do something with the caller's account. */
export const getPrivacy: Handler<'account.getPrivacy'> = ({ userId, world }, { key }) => {
  const rules = privacyRules(world, userId, PRIVACY_KEYS[key._])
  return { _: 'account.privacyRules', rules, ...usersAndChats(world, userId, rules, ruleChats(world, rules)) }
}
