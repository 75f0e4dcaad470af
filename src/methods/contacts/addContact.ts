import type { Core } from '../../core/core.js'
import type { ID } from '../../types/id.js'
import { assertTextLength } from '../../core/checks/assertTextLength.js'
import { assertUser } from '../../core/checks/assertUser.js'
import { resolveUser } from '../../core/peers/resolveUser.js'

/** What else to keep of the contact. */
export interface AddContactOptions {
  /** Up to 64 characters. */
  readonly lastName?: string
  /** Lets the user see the phone number of this account. */
  readonly sharePhoneNumber?: boolean
  /** The phone number to keep, in international form. */
  readonly phoneNumber?: string
  /** A note that nobody else sees, of up to 128 characters. */
  readonly note?: string
}

/**
 * Puts a user into the contacts of this account, or changes the names there.
 *
 * Only users may call it. Throws an `InputError` for an argument out of its range,
 * and an `RpcError` named `CONTACT_ID_INVALID` for this account itself.
 * Calls https://core.telegram.org/method/contacts.addContact.
 */
export async function addContact(
  core: Core,
  userId: ID,
  firstName: string,
  options: AddContactOptions = {},
): Promise<void> {
  assertUser(core, 'addContact')
  const { lastName = '', note, phoneNumber = '', sharePhoneNumber } = options
  assertTextLength(firstName, 'firstName', 1, 64)
  assertTextLength(lastName, 'lastName', 0, 64)
  if (note !== undefined) assertTextLength(note, 'note', 0, 128)
  await core.invoke('contacts.addContact', {
    id: await resolveUser(core, userId),
    first_name: firstName,
    last_name: lastName,
    phone: phoneNumber,
    add_phone_privacy_exception: sharePhoneNumber,
    note: note === undefined ? undefined : { _: 'textWithEntities', text: note, entities: [] },
  })
}
