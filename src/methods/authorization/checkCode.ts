import type { Core } from '../../core/core.js'
import { assertPendingCode } from '../../core/signIn/assertPendingCode.js'
import { codeParams } from '../../core/signIn/codeParams.js'
import { completeSignIn } from '../../core/signIn/completeSignIn.js'
import { passwordRequired } from '../../core/signIn/passwordRequired.js'
import { signUpRequired } from '../../core/signIn/signUpRequired.js'
import { RpcError } from '../../errors/rpcError.js'
import type { CodeCheckResult } from '../../types/authorization/codeCheckResult.js'

/**
 * Signs in with the code that `sendCode` asked for. The result's `type` tells whether that was all:
 * `signedIn`, `passwordRequired` (go on with `checkPassword`), `signUpRequired` (go on with `signUp`) or `invalidCode`.
 *
 * Throws an `InputError` before `sendCode`, and an `RpcError` named `PHONE_CODE_EXPIRED` for a code that is too old: ask for another one.
 * Calls https://core.telegram.org/method/auth.signIn.
 */
export async function checkCode(core: Core, code: string): Promise<CodeCheckResult> {
  const pendingCode = assertPendingCode(core)
  let authorization
  try {
    authorization = await core.invoke('auth.signIn', codeParams(pendingCode, code))
  } catch (error) {
    if (!(error instanceof RpcError)) throw error
    switch (error.name) {
      case 'PHONE_CODE_INVALID':
      case 'PHONE_CODE_EMPTY':
      case 'CODE_INVALID':
        return { type: 'invalidCode' }
      case 'SESSION_PASSWORD_NEEDED':
        return passwordRequired(core)
      case 'PHONE_CODE_EXPIRED':
        core.signInState.pendingCode = undefined
        throw error
      default:
        throw error
    }
  }
  if (authorization._ === 'auth.authorizationSignUpRequired') return signUpRequired(core, authorization)
  return { type: 'signedIn', userId: await completeSignIn(core, authorization) }
}
