import { contactNote } from '../../accounts/contactNote.js'
import { fault } from '../../fault.js'
import type { Handler } from '../../handler.js'
import { inputUser } from '../../peers/inputUser.js'

/** Writes down something about a contact, for the caller alone. */
export const updateContactNote: Handler<'contacts.updateContactNote'> = (context, params) => {
  const { userId, world } = context
  const { id } = inputUser(context, params.id)
  const contact = world.users.get(userId)?.contacts.get(id)
  if (contact === undefined) throw fault(400, 'CONTACT_MISSING')
  const note = contactNote(params.note)
  if (note === undefined) delete contact.note
  else contact.note = note
  return true
}
