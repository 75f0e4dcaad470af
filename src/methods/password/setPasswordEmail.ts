import type { Core } from '../../core/core.js'
import { assertEmail } from '../../core/checks/assertEmail.js'
import { assertUser } from '../../core/checks/assertUser.js'
import { updatePassword } from '../../core/signIn/updatePassword.js'
import { withPasswordProof } from '../../core/signIn/withPasswordProof.js'
import type { PasswordChangeResult } from '../../types/authorization/passwordChangeResult.js'

/**
 * Sets the address that a forgotten password of this account is recovered by. The result's `type` is `emailUnconfirmed` until
 * `verifyPasswordEmail` has confirmed the address, and `changed` where it was the present one.
 *
 * Throws an `InputError` for what is no address or an account without a password, and an `RpcError` named `PASSWORD_HASH_INVALID`
 * where the password is wrong.
 * Only people may call it. Calls https://core.telegram.org/method/account.updatePasswordSettings.
 */
export async function setPasswordEmail(core: Core, password: string, email: string): Promise<PasswordChangeResult> {
  assertUser(core, 'setPasswordEmail')
  assertEmail(email, 'email')
  return withPasswordProof(core, password, (proof) =>
    updatePassword(core, proof, { _: 'account.passwordInputSettings', email: email.trim() }),
  )
}
