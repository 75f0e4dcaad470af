import type * as tl from '../../tl/generated/api.js'
import { type ChatP, chatPOfPeer } from '../chats/chatP.js'
import type { PeerLookup } from '../peerLookup.js'
import type { User } from '../users/user.js'
import { userOfId } from '../users/userOfId.js'

/** A rule about everybody, one's contacts, or bots. */
export interface PrivacyRuleKind {
  readonly type: 'everybody' | 'contacts' | 'bots'
  readonly isAllowed: boolean
}

/** A rule that lets close friends, or users with Premium. */
export interface PrivacyRuleCircle {
  readonly type: 'closeFriends' | 'premium'
}

/** A rule about certain users. */
export interface PrivacyRuleUsers {
  readonly type: 'users'
  readonly users: readonly User[]
  readonly isAllowed: boolean
}

/** A rule about the members of certain groups. */
export interface PrivacyRuleChatMembers {
  readonly type: 'chatMembers'
  readonly chats: readonly ChatP[]
  readonly isAllowed: boolean
}

/** Who may see or do something. Of several rules the first that is about someone counts. */
export type PrivacyRule = PrivacyRuleKind | PrivacyRuleCircle | PrivacyRuleUsers | PrivacyRuleChatMembers

/** Builds a `PrivacyRule`. */
export function privacyRuleFromTl(rule: tl.PrivacyRule, peers: PeerLookup): PrivacyRule {
  const usersOf = (ids: readonly number[]): readonly User[] => ids.map((id) => userOfId(id, peers))
  // Rules name basic groups and supergroups alike by bare ids.
  const chatOf = (id: number): ChatP =>
    chatPOfPeer(
      peers.group(id) === undefined ? { _: 'peerChannel', channel_id: id } : { _: 'peerChat', chat_id: id },
      peers,
    )
  switch (rule._) {
    case 'privacyValueAllowAll':
    case 'privacyValueDisallowAll':
      return { type: 'everybody', isAllowed: rule._ === 'privacyValueAllowAll' }
    case 'privacyValueAllowContacts':
    case 'privacyValueDisallowContacts':
      return { type: 'contacts', isAllowed: rule._ === 'privacyValueAllowContacts' }
    case 'privacyValueAllowBots':
    case 'privacyValueDisallowBots':
      return { type: 'bots', isAllowed: rule._ === 'privacyValueAllowBots' }
    case 'privacyValueAllowCloseFriends':
      return { type: 'closeFriends' }
    case 'privacyValueAllowPremium':
      return { type: 'premium' }
    case 'privacyValueAllowUsers':
    case 'privacyValueDisallowUsers':
      return { type: 'users', users: usersOf(rule.users), isAllowed: rule._ === 'privacyValueAllowUsers' }
    case 'privacyValueAllowChatParticipants':
    case 'privacyValueDisallowChatParticipants': {
      const isAllowed = rule._ === 'privacyValueAllowChatParticipants'
      return { type: 'chatMembers', chats: rule.chats.map(chatOf), isAllowed }
    }
  }
}
