import type { Core } from '../../core/core.js'
import { assertPendingCode } from '../../core/signIn/assertPendingCode.js'
import { takeSentCode } from '../../core/signIn/takeSentCode.js'
import type { SentCode } from '../../types/authorization/sentCode.js'

/**
 * Has the code that `sendCode` asked for sent again, by the way that `nextType` named, and tells which. Only the new code counts then.
 * Telegram wants `timeoutSeconds` to pass before.
 *
 * Throws an `InputError` before `sendCode`, and an `RpcError` named `SEND_CODE_UNAVAILABLE` where there is no other way left.
 * Calls https://core.telegram.org/method/auth.resendCode.
 */
export async function resendCode(core: Core): Promise<SentCode> {
  const { phoneNumber, phoneCodeHash } = assertPendingCode(core)
  const sentCode = await core.invoke('auth.resendCode', { phone_number: phoneNumber, phone_code_hash: phoneCodeHash })
  return takeSentCode(core, phoneNumber, sentCode)
}
