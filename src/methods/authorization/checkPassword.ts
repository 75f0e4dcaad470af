import { isRpcError } from '../../core/isRpcError.js'
import type { Core } from '../../core/core.js'
import { completeSignIn } from '../../core/signIn/completeSignIn.js'
import { unlessAborted } from '../../core/signIn/unlessAborted.js'
import { withPasswordProof } from '../../core/signIn/withPasswordProof.js'
import { SchemaError } from '../../errors/schemaError.js'
import type { PasswordCheckResult } from '../../types/authorization/passwordCheckResult.js'

/** How a password is checked. */
export interface CheckPasswordOptions {
  /** Gives up, also while the proof is still being computed, which takes a noticeable part of a second. */
  readonly signal?: AbortSignal
}

/**
 * Signs in with the password of an account that has one, after `checkCode` said `passwordRequired`.
 * The password itself never leaves this machine. The result's `type` is `signedIn` or `invalidPassword`.
 *
 * Throws an `InputError` for an account without a password, and a `SecurityError` when Telegram's challenge is not sound.
 * Calls https://core.telegram.org/method/account.getPassword and https://core.telegram.org/method/auth.checkPassword.
 */
export async function checkPassword(
  core: Core,
  password: string,
  options: CheckPasswordOptions = {},
): Promise<PasswordCheckResult> {
  const { signal } = options
  const check = withPasswordProof(core, password, (proof) => {
    signal?.throwIfAborted()
    return core.invoke('auth.checkPassword', { password: proof }, signal === undefined ? {} : { signal })
  })
  let authorization
  try {
    authorization = await (signal === undefined ? check : unlessAborted(check, signal))
  } catch (error) {
    if (isRpcError(error, 'PASSWORD_HASH_INVALID')) return { type: 'invalidPassword' }
    throw error
  }
  if (authorization._ !== 'auth.authorization')
    throw new SchemaError(`Telegram answered with ${authorization._} to a password`)
  return { type: 'signedIn', userId: await completeSignIn(core, authorization) }
}
