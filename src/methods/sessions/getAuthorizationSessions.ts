import type { Core } from '../../core/core.js'
import { assertUser } from '../../core/checks/assertUser.js'
import { type AuthorizationSession, authorizationSessionFromTl } from '../../types/sessions/authorizationSession.js'

/**
 * Lists the clients that are signed in to this account, this one among them.
 *
 * Only people may call it. Calls https://core.telegram.org/method/account.getAuthorizations.
 */
export async function getAuthorizationSessions(core: Core): Promise<readonly AuthorizationSession[]> {
  assertUser(core, 'getAuthorizationSessions')
  const { authorizations } = await core.invoke('account.getAuthorizations', {})
  return authorizations.map(authorizationSessionFromTl)
}
