import type { Core } from '../../core/core.js'

/**
 * Mails a code to the recovery address of an account whose password was forgotten, and returns what the address looks like.
 * It works after `checkCode` said `passwordRequired`, and for the account that is signed in. The next step is `recoverPassword`.
 *
 * Throws an `RpcError` named `PASSWORD_RECOVERY_NA` where there is no such address, and `PASSWORD_EMPTY` where there is no password.
 * Calls https://core.telegram.org/method/auth.requestPasswordRecovery.
 */
export async function sendRecoveryCode(core: Core): Promise<string> {
  const { email_pattern: pattern } = await core.invoke('auth.requestPasswordRecovery', {})
  return pattern
}
