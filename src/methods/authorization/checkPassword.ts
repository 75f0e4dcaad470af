import { isRpcError } from '../../core/isRpcError.js'
import type { Core } from '../../core/core.js'
import { completeSignIn } from '../../core/signIn/completeSignIn.js'
import { passwordProof } from '../../core/signIn/passwordProof.js'
import { SchemaError } from '../../errors/schemaError.js'
import type * as tl from '../../tl/generated/api.js'
import type { PasswordCheckResult } from '../../types/authorization/passwordCheckResult.js'

/**
 * Signs in with the password of an account that has one, after `checkCode` said `passwordRequired`.
 * The password itself never leaves this machine. The result's `type` is `signedIn` or `invalidPassword`.
 *
 * Throws an `InputError` for an account without a password, and a `SecurityError` when Telegram's challenge is not sound.
 * Calls https://core.telegram.org/method/account.getPassword and https://core.telegram.org/method/auth.checkPassword.
 */
export async function checkPassword(core: Core, password: string): Promise<PasswordCheckResult> {
  let authorization
  try {
    authorization = await sendProof(core, password)
  } catch (error) {
    if (isRpcError(error, 'PASSWORD_HASH_INVALID')) return { type: 'invalidPassword' }
    throw error
  }
  if (authorization._ !== 'auth.authorization')
    throw new SchemaError(`Telegram answered with ${authorization._} to a password`)
  return { type: 'signedIn', userId: await completeSignIn(core, authorization) }
}

async function sendProof(core: Core, password: string): Promise<tl.auth_Authorization> {
  try {
    return await core.invoke('auth.checkPassword', { password: await passwordProof(core, password) })
  } catch (error) {
    // The challenge was used up or has gone stale in between: a new one is asked for once.
    if (!isRpcError(error, 'SRP_ID_INVALID')) throw error
    return core.invoke('auth.checkPassword', { password: await passwordProof(core, password) })
  }
}
