import type { Core } from '../../core/core.js'
import { assertUser } from '../../core/checks/assertUser.js'

/**
 * Confirms a recovery address with the code that was mailed to it, and with it puts the password in force that waited for that.
 *
 * Throws an `RpcError` named `CODE_INVALID` for a wrong code, and `EMAIL_HASH_EXPIRED` where the code has run out or none was sent.
 * Only people may call it. Calls https://core.telegram.org/method/account.confirmPasswordEmail.
 */
export async function verifyPasswordEmail(core: Core, code: string): Promise<void> {
  assertUser(core, 'verifyPasswordEmail')
  await core.invoke('account.confirmPasswordEmail', { code: code.trim() })
}
