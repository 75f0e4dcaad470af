import type { Core } from '../../core/core.js'
import { assertUser } from '../../core/checks/assertUser.js'

/**
 * Gives up a recovery address that waits to be confirmed, and the password that waits with it.
 *
 * Throws an `RpcError` named `EMAIL_HASH_EXPIRED` where no address waits.
 * Only people may call it. Calls https://core.telegram.org/method/account.cancelPasswordEmail.
 */
export async function cancelPasswordEmail(core: Core): Promise<void> {
  assertUser(core, 'cancelPasswordEmail')
  await core.invoke('account.cancelPasswordEmail', {})
}
