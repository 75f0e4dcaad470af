import type * as tl from '../../tl/generated/api.js'
import type { World } from '../world/world.js'
import { settingsOf } from './settingsOf.js'

const FOR_CONTACTS: ReadonlySet<tl.PrivacyKey['_']> = new Set(['privacyKeyPhoneNumber', 'privacyKeyBirthday'])

/** Gives who may see or do something with an account: a new one shows its phone number and birthday to contacts, all else to all. */
export function privacyRules(world: World, userId: number, key: tl.PrivacyKey['_']): readonly tl.PrivacyRule[] {
  const known = settingsOf(world, userId).privacy.get(key)
  if (known !== undefined) return known
  return FOR_CONTACTS.has(key)
    ? [{ _: 'privacyValueAllowContacts' }, { _: 'privacyValueDisallowAll' }]
    : [{ _: 'privacyValueAllowAll' }]
}
