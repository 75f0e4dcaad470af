import type { Core } from '../../core/core.js'
import { SchemaError } from '../../errors/schemaError.js'
import { assertUser } from '../../core/checks/assertUser.js'
import { type User, userFromTl } from '../../types/users/user.js'

/**
 * Lists the contacts of this account.
 *
 * Only users may call it. Calls https://core.telegram.org/method/contacts.getContacts.
 */
export async function getContacts(core: Core): Promise<readonly User[]> {
  assertUser(core, 'getContacts')
  const result = await core.invoke('contacts.getContacts', { hash: 0n })
  if (result._ !== 'contacts.contacts')
    throw new SchemaError(`Telegram answered with ${result._} to a question that held no earlier answer`)
  return result.users.map(userFromTl)
}
