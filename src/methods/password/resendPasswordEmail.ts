import type { Core } from '../../core/core.js'
import { assertUser } from '../../core/checks/assertUser.js'

/**
 * Mails another code to a recovery address that waits to be confirmed. Only the new code counts then.
 *
 * Throws an `RpcError` named `EMAIL_HASH_EXPIRED` where no address waits.
 * Only people may call it. Calls https://core.telegram.org/method/account.resendPasswordEmail.
 */
export async function resendPasswordEmail(core: Core): Promise<void> {
  assertUser(core, 'resendPasswordEmail')
  await core.invoke('account.resendPasswordEmail', {})
}
