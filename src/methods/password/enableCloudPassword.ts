import type { Core } from '../../core/core.js'
import { assertEmail } from '../../core/checks/assertEmail.js'
import { assertUser } from '../../core/checks/assertUser.js'
import { newPasswordSettings } from '../../core/signIn/newPasswordSettings.js'
import { passwordChallenge } from '../../core/signIn/passwordChallenge.js'
import { updatePassword } from '../../core/signIn/updatePassword.js'
import { InputError } from '../../errors/inputError.js'
import type { PasswordChangeResult } from '../../types/authorization/passwordChangeResult.js'

/** What comes with a new password. */
export interface EnableCloudPasswordOptions {
  /** What reminds you of the password; anybody who tries to sign in can read it. At most 255 characters. */
  readonly hint?: string
  /** The address that a forgotten password is recovered by. The password is in force only once `verifyPasswordEmail` has confirmed it. */
  readonly email?: string
}

/**
 * Protects the account with a password, which is then asked for beside the code whenever somebody signs in. The password itself never leaves
 * this machine. The result's `type` is `changed`, or `emailUnconfirmed` where the recovery address has to be confirmed first.
 *
 * Throws an `InputError` where the account has a password already, and a `SecurityError` when what Telegram wants it to be kept by is not sound.
 * Only people may call it. Calls https://core.telegram.org/method/account.updatePasswordSettings.
 */
export async function enableCloudPassword(
  core: Core,
  password: string,
  options: EnableCloudPasswordOptions = {},
): Promise<PasswordChangeResult> {
  const { hint = '', email } = options
  assertUser(core, 'enableCloudPassword')
  if (email !== undefined) assertEmail(email, 'email')
  const { has_password: hasPassword, new_algo: algorithm } = await passwordChallenge(core)
  if (hasPassword === true)
    throw new InputError('The account has a password already: call changeCloudPassword', 'password')
  const settings = await newPasswordSettings(core, algorithm, password, hint)
  return updatePassword(
    core,
    { _: 'inputCheckPasswordEmpty' },
    email === undefined ? settings : { ...settings, email: email.trim() },
  )
}
