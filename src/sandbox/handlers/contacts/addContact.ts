import { settingsOf } from '../../accounts/settingsOf.js'
import { fault } from '../../fault.js'
import type { Handler } from '../../handler.js'
import { inputUser } from '../../peers/inputUser.js'
import { peerSettings } from '../../peers/peerSettings.js'
import { contactNote } from '../../accounts/contactNote.js'
import { peerIdToTl } from '../../world/peerId.js'
import { recordStateUpdate } from '../../world/recordStateUpdate.js'

/** Puts a user into the caller's contacts, or changes the names there; it may let the user see the caller's phone number. */
export const addContact: Handler<'contacts.addContact'> = (context, params) => {
  const { now, userId, world } = context
  const user = inputUser(context, params.id)
  const firstName = params.first_name.trim()
  if (user.id === userId || user.isDeleted) throw fault(400, 'CONTACT_ID_INVALID')
  if (firstName === '') throw fault(400, 'CONTACT_NAME_EMPTY')
  const contacts = world.users.get(userId)?.contacts
  const note = params.note === undefined ? contacts?.get(user.id)?.note : contactNote(params.note)
  const lastName = params.last_name.trim()
  contacts?.set(user.id, {
    firstName,
    ...(lastName !== '' && { lastName }),
    ...(note !== undefined && { note }),
  })
  if (params.add_phone_privacy_exception === true) {
    const { privacy } = settingsOf(world, userId)
    const rules = privacy.get('privacyKeyPhoneNumber') ?? [{ _: 'privacyValueAllowContacts' }]
    privacy.set('privacyKeyPhoneNumber', [{ _: 'privacyValueAllowUsers', users: [user.id] }, ...rules])
  }
  const settings = peerSettings(world, userId, user.id)
  recordStateUpdate(world, userId, { _: 'updatePeerSettings', peer: peerIdToTl(user.id), settings }, now)
  return context.answerUpdates()
}
