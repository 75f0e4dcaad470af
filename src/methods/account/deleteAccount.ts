import type { Core } from '../../core/core.js'
import { withPasswordProof } from '../../core/signIn/withPasswordProof.js'

/** What deleting an account takes. */
export interface DeleteAccountOptions {
  /** The password of an account that has one. Without it Telegram waits a week, in which the owner can object. */
  readonly password?: string
}

/**
 * Deletes the account for good, with everything in it, and forgets it here. `reason` is what Telegram is told. It works also while a sign-in
 * waits for a password that was forgotten.
 *
 * Throws an `RpcError` named `2FA_CONFIRM_WAIT` (its `value` is in seconds) where the account has a password and it was not given,
 * and `PASSWORD_HASH_INVALID` where it is wrong.
 * Calls https://core.telegram.org/method/account.deleteAccount.
 */
export async function deleteAccount(core: Core, reason: string, options: DeleteAccountOptions = {}): Promise<void> {
  const { password } = options
  if (password === undefined) await core.invoke('account.deleteAccount', { reason })
  else {
    await withPasswordProof(core, password, (proof) =>
      core.invoke('account.deleteAccount', { reason, password: proof }),
    )
  }
  await core.account.signedOut()
}
