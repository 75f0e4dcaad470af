import { showPeers } from '../../builders/usersAndChats.js'
import type { Handler } from '../../handler.js'
import { listHash } from '../../members/listHash.js'

/** Lists the caller's contacts. */
export const getContacts: Handler<'contacts.getContacts'> = ({ userId, world }, { hash }) => {
  const ids = [...(world.users.get(userId)?.contacts.keys() ?? [])].toSorted((one, other) => one - other)
  if (hash !== 0n && hash === listHash([ids.length, ...ids])) return { _: 'contacts.contactsNotModified' }
  const contacts = ids.map((id) => {
    const mutual = world.users.get(id)?.contacts.has(userId) === true
    return { _: 'contact', user_id: id, mutual } as const
  })
  return { _: 'contacts.contacts', contacts, saved_count: ids.length, users: showPeers(world, ids, userId).users }
}
