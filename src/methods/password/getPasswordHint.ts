import type { Core } from '../../core/core.js'
import { passwordChallenge } from '../../core/signIn/passwordChallenge.js'

/**
 * Returns what the owner of the account chose to be reminded of the password by, if there is anything. It works also while a sign-in waits for the password.
 *
 * Calls https://core.telegram.org/method/account.getPassword.
 */
export async function getPasswordHint(core: Core): Promise<string | undefined> {
  const { hint } = await passwordChallenge(core)
  return hint === '' ? undefined : hint
}
