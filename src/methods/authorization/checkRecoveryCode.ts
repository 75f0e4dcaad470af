import type { Core } from '../../core/core.js'
import { RpcError } from '../../errors/rpcError.js'

const WRONG: ReadonlySet<string> = new Set(['CODE_INVALID', 'CODE_EMPTY'])

/**
 * Tells whether a code is the one that `sendRecoveryCode` mailed, without using it up: `recoverPassword` does.
 *
 * Throws an `RpcError` named `PASSWORD_RECOVERY_EXPIRED` for a code that has run out.
 * Calls https://core.telegram.org/method/auth.checkRecoveryPassword.
 */
export async function checkRecoveryCode(core: Core, recoveryCode: string): Promise<boolean> {
  try {
    return await core.invoke('auth.checkRecoveryPassword', { code: recoveryCode.trim() })
  } catch (error) {
    if (error instanceof RpcError && WRONG.has(error.name)) return false
    throw error
  }
}
