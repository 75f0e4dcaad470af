import type { Core } from '../../core/core.js'
import { assertUser } from '../../core/checks/assertUser.js'

/**
 * Gives this account a username, with or without `@`.
 *
 * Only users may call it. Throws an `RpcError` named `USERNAME_INVALID`, `USERNAME_OCCUPIED`, or `USERNAME_NOT_MODIFIED`.
 * Calls https://core.telegram.org/method/account.updateUsername.
 */
export async function setUsername(core: Core, username: string): Promise<void> {
  assertUser(core, 'setUsername')
  await core.invoke('account.updateUsername', { username: username.replace(/^@/, '') })
}
