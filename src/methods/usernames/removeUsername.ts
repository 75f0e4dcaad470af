import type { Core } from '../../core/core.js'
import { assertUser } from '../../core/checks/assertUser.js'

/**
 * Takes the username of this account away.
 *
 * Only users may call it. Throws an `RpcError` named `USERNAME_NOT_MODIFIED` where there is none.
 * Calls https://core.telegram.org/method/account.updateUsername.
 */
export async function removeUsername(core: Core): Promise<void> {
  assertUser(core, 'removeUsername')
  await core.invoke('account.updateUsername', { username: '' })
}
