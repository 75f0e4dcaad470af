import type { Core } from '../../core/core.js'
import { assertUser } from '../../core/checks/assertUser.js'
import { withPasswordProof } from '../../core/signIn/withPasswordProof.js'

/**
 * Returns the address that a forgotten password of this account is recovered by, if there is one. It takes the password.
 *
 * Throws an `InputError` for an account without a password, and an `RpcError` named `PASSWORD_HASH_INVALID` where it is wrong.
 * Only people may call it. Calls https://core.telegram.org/method/account.getPasswordSettings.
 */
export async function getPasswordEmail(core: Core, password: string): Promise<string | undefined> {
  assertUser(core, 'getPasswordEmail')
  const { email } = await withPasswordProof(core, password, (proof) =>
    core.invoke('account.getPasswordSettings', { password: proof }),
  )
  return email
}
