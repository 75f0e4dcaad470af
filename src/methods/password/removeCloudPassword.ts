import type { Core } from '../../core/core.js'
import { assertUser } from '../../core/checks/assertUser.js'
import { updatePassword } from '../../core/signIn/updatePassword.js'
import { withPasswordProof } from '../../core/signIn/withPasswordProof.js'

/**
 * Takes the password away from the account, and its hint and recovery address with it.
 *
 * Throws an `InputError` for an account without a password, and an `RpcError` named `PASSWORD_HASH_INVALID` where it is wrong.
 * Only people may call it. Calls https://core.telegram.org/method/account.updatePasswordSettings.
 */
export async function removeCloudPassword(core: Core, password: string): Promise<void> {
  assertUser(core, 'removeCloudPassword')
  await withPasswordProof(core, password, (proof) =>
    updatePassword(core, proof, {
      _: 'account.passwordInputSettings',
      new_algo: { _: 'passwordKdfAlgoUnknown' },
      new_password_hash: new Uint8Array(0),
      hint: '',
    }),
  )
}
