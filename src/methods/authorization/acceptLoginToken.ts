import type { Core } from '../../core/core.js'
import { assertUser } from '../../core/checks/assertUser.js'
import { tokenOfLoginLink } from '../../core/signIn/loginLink.js'
import { type AuthorizationSession, authorizationSessionFromTl } from '../../types/sessions/authorizationSession.js'

/**
 * Lets another client in that shows a QR code, and returns the session that it gets. `link` is what the code says, `tg://login?token=...`.
 * Whoever shows the code then has the account, so ask before.
 *
 * Throws an `InputError` for what is no such link, and an `RpcError` named `AUTH_TOKEN_EXPIRED`, `AUTH_TOKEN_ALREADY_ACCEPTED` or `AUTH_TOKEN_INVALIDX`.
 * Only people may call it. Calls https://core.telegram.org/method/auth.acceptLoginToken.
 */
export async function acceptLoginToken(core: Core, link: string): Promise<AuthorizationSession> {
  assertUser(core, 'acceptLoginToken')
  return authorizationSessionFromTl(await core.invoke('auth.acceptLoginToken', { token: tokenOfLoginLink(link) }))
}
