import type { Core } from '../../core/core.js'
import { assertPendingCode } from '../../core/signIn/assertPendingCode.js'
import { takeSentCode } from '../../core/signIn/takeSentCode.js'
import type { SentCode } from '../../types/authorization/sentCode.js'

/**
 * Has Telegram take away the e-mail address that sign-in codes of this account go to, for owners who cannot read it any more.
 * The result tells where the code goes now: to the phone, or for some days still to the address (then `resetAt` says until when).
 *
 * Throws an `InputError` before `sendCode`, and an `RpcError` named `TASK_ALREADY_EXISTS` where it was asked for already.
 * Calls https://core.telegram.org/method/auth.resetLoginEmail.
 */
export async function resetLoginEmail(core: Core): Promise<SentCode> {
  const { phoneNumber, phoneCodeHash } = assertPendingCode(core)
  const sentCode = await core.invoke('auth.resetLoginEmail', {
    phone_number: phoneNumber,
    phone_code_hash: phoneCodeHash,
  })
  return takeSentCode(core, phoneNumber, sentCode)
}
