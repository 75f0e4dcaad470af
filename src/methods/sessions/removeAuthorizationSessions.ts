import type { Core } from '../../core/core.js'
import { assertUser } from '../../core/checks/assertUser.js'

/**
 * Signs all other clients of this account out.
 *
 * Throws an `RpcError` named `FRESH_RESET_AUTHORISATION_FORBIDDEN` where this client has been signed in for less than a day.
 * Only people may call it. Calls https://core.telegram.org/method/auth.resetAuthorizations.
 */
export async function removeAuthorizationSessions(core: Core): Promise<void> {
  assertUser(core, 'removeAuthorizationSessions')
  await core.invoke('auth.resetAuthorizations', {})
}
