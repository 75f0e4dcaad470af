import type { Core } from '../../core/core.js'
import { completeSignIn } from '../../core/signIn/completeSignIn.js'
import { newPasswordSettings } from '../../core/signIn/newPasswordSettings.js'
import { passwordChallenge } from '../../core/signIn/passwordChallenge.js'
import { SchemaError } from '../../errors/schemaError.js'
import { type User, userFromTl } from '../../types/users/user.js'

/** What takes the place of the password that was forgotten. */
export interface RecoverPasswordOptions {
  /** The new password. Without one the account has none any more. */
  readonly newPassword?: string
  /** What reminds you of the new password; anybody who tries to sign in can read it. */
  readonly hint?: string
}

/**
 * Does away with a forgotten password, by the code that `sendRecoveryCode` mailed, and signs in where that was all that was missing.
 *
 * Throws an `RpcError` named `CODE_INVALID` for a wrong code, and `PASSWORD_RECOVERY_EXPIRED` for one that has run out.
 * Calls https://core.telegram.org/method/auth.recoverPassword.
 */
export async function recoverPassword(
  core: Core,
  recoveryCode: string,
  options: RecoverPasswordOptions = {},
): Promise<User> {
  const { newPassword, hint = '' } = options
  const settings =
    newPassword === undefined
      ? undefined
      : await newPasswordSettings(core, (await passwordChallenge(core)).new_algo, newPassword, hint)
  const authorization = await core.invoke('auth.recoverPassword', {
    code: recoveryCode.trim(),
    new_settings: settings,
  })
  if (authorization._ !== 'auth.authorization')
    throw new SchemaError(`Telegram answered with ${authorization._} to a recovery code`)
  if (core.account.current === undefined) await completeSignIn(core, authorization)
  return userFromTl(authorization.user)
}
