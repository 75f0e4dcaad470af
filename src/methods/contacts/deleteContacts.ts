import type { Core } from '../../core/core.js'
import type { ID } from '../../types/id.js'
import { assertUser } from '../../core/checks/assertUser.js'
import { resolveUser } from '../../core/peers/resolveUser.js'

/**
 * Takes users out of the contacts of this account.
 *
 * Only users may call it. Calls https://core.telegram.org/method/contacts.deleteContacts.
 */
export async function deleteContacts(core: Core, userIds: readonly ID[]): Promise<void> {
  assertUser(core, 'deleteContacts')
  const id = await Promise.all(userIds.map((userId, index) => resolveUser(core, userId, `userIds[${index}]`)))
  await core.invoke('contacts.deleteContacts', { id })
}
