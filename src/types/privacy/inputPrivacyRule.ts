import type { ID } from '../id.js'
import type { PrivacyRuleCircle, PrivacyRuleKind } from './privacyRule.js'

/** A rule about certain users. */
export interface InputPrivacyRuleUsers {
  readonly type: 'users'
  readonly userIds: readonly ID[]
  readonly isAllowed: boolean
}

/** A rule about the members of certain groups. */
export interface InputPrivacyRuleChatMembers {
  readonly type: 'chatMembers'
  readonly chatIds: readonly ID[]
  readonly isAllowed: boolean
}

/** Who is to see or do something. Of several rules the first that is about someone counts. */
export type InputPrivacyRule = PrivacyRuleKind | PrivacyRuleCircle | InputPrivacyRuleUsers | InputPrivacyRuleChatMembers
