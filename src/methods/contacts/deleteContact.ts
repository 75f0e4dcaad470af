import type { Core } from '../../core/core.js'
import type { ID } from '../../types/id.js'
import { assertUser } from '../../core/checks/assertUser.js'
import { resolveUser } from '../../core/peers/resolveUser.js'

/**
 * Takes a user out of the contacts of this account.
 *
 * Only users may call it. Calls https://core.telegram.org/method/contacts.deleteContacts.
 */
export async function deleteContact(core: Core, userId: ID): Promise<void> {
  assertUser(core, 'deleteContact')
  await core.invoke('contacts.deleteContacts', { id: [await resolveUser(core, userId)] })
}
