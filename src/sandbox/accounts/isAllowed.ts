import type * as tl from '../../tl/generated/api.js'
import { isMember } from '../world/isMember.js'
import type { World } from '../world/world.js'
import { privacyRules } from './privacyRules.js'
import { settingsOf } from './settingsOf.js'

/** Tells whether the privacy settings of an account let someone see or do something. See https://core.telegram.org/api/privacy. */
export function isAllowed(world: World, ownerId: number, key: tl.PrivacyKey['_'], viewerId: number): boolean {
  if (ownerId === viewerId) return true
  for (const rule of privacyRules(world, ownerId, key)) {
    const verdict = verdictOf(world, ownerId, rule, viewerId)
    if (verdict !== undefined) return verdict
  }
  return false
}

/** What a rule says of someone; undefined where it is about others. */
function verdictOf(world: World, ownerId: number, rule: tl.PrivacyRule, viewerId: number): boolean | undefined {
  const owner = world.users.get(ownerId)
  const viewer = world.users.get(viewerId)
  const isIn = (ids: readonly number[]): boolean =>
    ids.some((id) => {
      const chat = world.groups.get(id) ?? world.channels.get(id)
      return chat !== undefined && isMember(chat, viewerId)
    })
  const when = (isMeant: boolean, verdict: boolean): boolean | undefined => (isMeant ? verdict : undefined)
  switch (rule._) {
    case 'privacyValueAllowAll':
      return true
    case 'privacyValueDisallowAll':
      return false
    case 'privacyValueAllowContacts':
      return when(owner?.contacts.has(viewerId) === true, true)
    case 'privacyValueDisallowContacts':
      return when(owner?.contacts.has(viewerId) === true, false)
    case 'privacyValueAllowUsers':
      return when(rule.users.includes(viewerId), true)
    case 'privacyValueDisallowUsers':
      return when(rule.users.includes(viewerId), false)
    case 'privacyValueAllowChatParticipants':
      return when(isIn(rule.chats), true)
    case 'privacyValueDisallowChatParticipants':
      return when(isIn(rule.chats), false)
    case 'privacyValueAllowCloseFriends':
      return when(settingsOf(world, ownerId).closeFriends.has(viewerId), true)
    case 'privacyValueAllowPremium':
      return when(viewer?.isPremium === true, true)
    case 'privacyValueAllowBots':
      return when(viewer?.bot !== undefined, true)
    case 'privacyValueDisallowBots':
      return when(viewer?.bot !== undefined, false)
  }
}
