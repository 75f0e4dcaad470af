import type * as tl from '../../../tl/generated/api.js'
import { PRIVACY_KEYS } from '../../accounts/privacyKeys.js'
import { ruleChats } from '../../accounts/ruleChats.js'
import { settingsOf } from '../../accounts/settingsOf.js'
import { usersAndChats } from '../../builders/usersAndChats.js'
import { fault } from '../../fault.js'
import type { CallContext, Handler } from '../../handler.js'
import { inputUser } from '../../peers/inputUser.js'
import { recordStateUpdate } from '../../world/recordStateUpdate.js'

const MAX_PEERS = 1000

/** Says who may see or do something with the caller's account. */
export const setPrivacy: Handler<'account.setPrivacy'> = (context, params) => {
  const { now, userId, world } = context
  const key = PRIVACY_KEYS[params.key._]
  if (params.rules.length === 0) throw fault(400, 'PRIVACY_VALUE_INVALID')
  const rules = params.rules.map((rule) => ruleOf(context, rule))
  const count = rules.reduce((sum, rule) => sum + ('users' in rule ? rule.users.length : 0), 0)
  if (count > MAX_PEERS) throw fault(400, 'PRIVACY_TOO_LONG')
  settingsOf(world, userId).privacy.set(key, rules)
  recordStateUpdate(world, userId, { _: 'updatePrivacy', key: { _: key }, rules }, now)
  return { _: 'account.privacyRules', rules, ...usersAndChats(world, userId, rules, ruleChats(world, rules)) }
}

function ruleOf(context: CallContext, rule: tl.InputPrivacyRule): tl.PrivacyRule {
  switch (rule._) {
    case 'inputPrivacyValueAllowContacts':
      return { _: 'privacyValueAllowContacts' }
    case 'inputPrivacyValueAllowAll':
      return { _: 'privacyValueAllowAll' }
    case 'inputPrivacyValueDisallowContacts':
      return { _: 'privacyValueDisallowContacts' }
    case 'inputPrivacyValueDisallowAll':
      return { _: 'privacyValueDisallowAll' }
    case 'inputPrivacyValueAllowCloseFriends':
      return { _: 'privacyValueAllowCloseFriends' }
    case 'inputPrivacyValueAllowPremium':
      return { _: 'privacyValueAllowPremium' }
    case 'inputPrivacyValueAllowBots':
      return { _: 'privacyValueAllowBots' }
    case 'inputPrivacyValueDisallowBots':
      return { _: 'privacyValueDisallowBots' }
    case 'inputPrivacyValueAllowUsers':
      return { _: 'privacyValueAllowUsers', users: rule.users.map((input) => inputUser(context, input).id) }
    case 'inputPrivacyValueDisallowUsers':
      return { _: 'privacyValueDisallowUsers', users: rule.users.map((input) => inputUser(context, input).id) }
    case 'inputPrivacyValueAllowChatParticipants':
      return { _: 'privacyValueAllowChatParticipants', chats: rule.chats }
    case 'inputPrivacyValueDisallowChatParticipants':
      return { _: 'privacyValueDisallowChatParticipants', chats: rule.chats }
  }
}
