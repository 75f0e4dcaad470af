import type { Core } from '../../core/core.js'
import { assertUser } from '../../core/checks/assertUser.js'
import { InputError } from '../../errors/inputError.js'

const ID = /^-?\d{1,19}$/

/**
 * Signs another client of this account out. `id` is that of a session from `getAuthorizationSessions`; this client itself is signed out by `signOut`.
 *
 * Throws an `InputError` for what is no id, and an `RpcError` named `HASH_INVALID` where there is no such session,
 * or `FRESH_RESET_AUTHORISATION_FORBIDDEN` where this client has been signed in for less than a day.
 * Only people may call it. Calls https://core.telegram.org/method/account.resetAuthorization.
 */
export async function removeAuthorizationSession(core: Core, id: string): Promise<void> {
  assertUser(core, 'removeAuthorizationSession')
  if (typeof id !== 'string' || !ID.test(id))
    throw new InputError('id must be the id of a session, as getAuthorizationSessions lists them', 'id')
  await core.invoke('account.resetAuthorization', { hash: BigInt.asIntN(64, BigInt(id)) })
}
