import type { Core } from '../../core/core.js'
import { assertUser } from '../../core/checks/assertUser.js'
import { newPasswordSettings } from '../../core/signIn/newPasswordSettings.js'
import { updatePassword } from '../../core/signIn/updatePassword.js'
import { withPasswordProof } from '../../core/signIn/withPasswordProof.js'

/** What comes with another password. */
export interface ChangeCloudPasswordOptions {
  /** What reminds you of the new password; anybody who tries to sign in can read it. At most 255 characters; none when absent. */
  readonly hint?: string
}

/**
 * Gives the account another password in place of the present one. Neither of them leaves this machine. The recovery address stays.
 *
 * Throws an `InputError` for an account without a password, an `RpcError` named `PASSWORD_HASH_INVALID` where the present one is wrong,
 * and a `SecurityError` when Telegram's challenge is not sound.
 * Only people may call it. Calls https://core.telegram.org/method/account.updatePasswordSettings.
 */
export async function changeCloudPassword(
  core: Core,
  currentPassword: string,
  newPassword: string,
  options: ChangeCloudPasswordOptions = {},
): Promise<void> {
  const { hint = '' } = options
  assertUser(core, 'changeCloudPassword')
  await withPasswordProof(core, currentPassword, async (proof, { new_algo: algorithm }) =>
    updatePassword(core, proof, await newPasswordSettings(core, algorithm, newPassword, hint)),
  )
}
