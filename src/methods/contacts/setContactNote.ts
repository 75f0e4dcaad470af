import type { Core } from '../../core/core.js'
import type { ID } from '../../types/id.js'
import { assertTextLength } from '../../core/checks/assertTextLength.js'
import { assertUser } from '../../core/checks/assertUser.js'
import { resolveUser } from '../../core/peers/resolveUser.js'

/**
 * Writes down something about a contact that nobody else sees, of up to 128 characters, or takes it away with an empty text.
 *
 * Only users may call it. Throws an `InputError` for a text that is too long, and an `RpcError` for a user who is no contact.
 * Calls https://core.telegram.org/method/contacts.updateContactNote.
 */
export async function setContactNote(core: Core, userId: ID, note: string): Promise<void> {
  assertUser(core, 'setContactNote')
  assertTextLength(note, 'note', 0, 128)
  const id = await resolveUser(core, userId)
  await core.invoke('contacts.updateContactNote', { id, note: { _: 'textWithEntities', text: note, entities: [] } })
}
