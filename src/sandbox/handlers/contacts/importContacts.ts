import { isAllowed } from '../../accounts/isAllowed.js'
import { contactNote } from '../../accounts/contactNote.js'
import { showPeers } from '../../builders/usersAndChats.js'
import type { Handler } from '../../handler.js'

/** Puts those into the caller's contacts who have one of the phone numbers, and let themselves be found by it. */
export const importContacts: Handler<'contacts.importContacts'> = ({ userId, world }, params) => {
  const contacts = world.users.get(userId)?.contacts
  const imported = params.contacts.flatMap(({ client_id, first_name, last_name, note, phone }) => {
    const id = world.phoneNumbers.get(phone.replaceAll(/\D/g, ''))
    const firstName = first_name.trim()
    if (id === undefined || id === userId || firstName === '') return []
    if (!isAllowed(world, id, 'privacyKeyAddedByPhone', userId)) return []
    const kept = note === undefined ? undefined : contactNote(note)
    const lastName = last_name.trim()
    contacts?.set(id, { firstName, ...(lastName !== '' && { lastName }), ...(kept !== undefined && { note: kept }) })
    return [{ _: 'importedContact', user_id: id, client_id } as const]
  })
  const ids = imported.map(({ user_id }) => user_id)
  const { users } = showPeers(world, ids, userId)
  return { _: 'contacts.importedContacts', imported, popular_invites: [], retry_contacts: new BigInt64Array(0), users }
}
