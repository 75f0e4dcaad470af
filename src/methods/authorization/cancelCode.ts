import type { Core } from '../../core/core.js'
import { assertPendingCode } from '../../core/signIn/assertPendingCode.js'
import { isRpcError } from '../../core/isRpcError.js'

/**
 * Makes the code that `sendCode` asked for worthless, for example because the phone number was the wrong one. One that has run out already is no error.
 *
 * Throws an `InputError` before `sendCode`.
 * Calls https://core.telegram.org/method/auth.cancelCode.
 */
export async function cancelCode(core: Core): Promise<void> {
  const { phoneNumber, phoneCodeHash } = assertPendingCode(core)
  try {
    await core.invoke('auth.cancelCode', { phone_number: phoneNumber, phone_code_hash: phoneCodeHash })
  } catch (error) {
    if (!isRpcError(error, 'PHONE_CODE_EXPIRED')) throw error
  }
  core.signInState.pendingCode = undefined
}
