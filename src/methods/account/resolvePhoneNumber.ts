import type { Core } from '../../core/core.js'
import { InputError } from '../../errors/inputError.js'
import { assertPhoneNumber } from '../../core/checks/assertPhoneNumber.js'
import { assertUser } from '../../core/checks/assertUser.js'
import { type User, userFromTl } from '../../types/users/user.js'

/**
 * Finds the user with a phone number, in international form.
 *
 * Only users may call it. Throws an `InputError` for what is no phone number, and an `RpcError` named `PHONE_NOT_OCCUPIED`
 * where nobody has the number, or its owner does not let this account find them.
 * Calls https://core.telegram.org/method/contacts.resolvePhone.
 */
export async function resolvePhoneNumber(core: Core, phoneNumber: string): Promise<User> {
  assertUser(core, 'resolvePhoneNumber')
  assertPhoneNumber(phoneNumber, 'phoneNumber')
  const phone = phoneNumber.replaceAll(/\D/g, '')
  const { peer, users } = await core.invoke('contacts.resolvePhone', { phone })
  const user = users.find(({ id }) => peer._ === 'peerUser' && id === peer.user_id)
  if (user === undefined) throw new InputError('phoneNumber belongs to nobody whom Telegram shows', 'phoneNumber')
  return userFromTl(user)
}
