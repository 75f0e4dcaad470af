import type { Core } from '../../core/core.js'
import { loginEmailPurpose } from '../../core/signIn/loginEmailPurpose.js'
import { takeSentCode } from '../../core/signIn/takeSentCode.js'
import type { SentCode } from '../../types/authorization/sentCode.js'

/**
 * Proves with the code that `sendLoginEmailCode` mailed that the address is one's own. Before a sign-in, the code for it goes out then:
 * the result tells by which way, and `checkCode` is the next step. For an account that is signed in the result's `type` is `notNeeded`.
 *
 * Throws an `RpcError` named `CODE_INVALID` for a wrong code, and `EMAIL_VERIFY_EXPIRED` for one that has run out.
 * Calls https://core.telegram.org/method/account.verifyEmail.
 */
export async function checkLoginEmailCode(core: Core, code: string): Promise<SentCode> {
  const purpose = loginEmailPurpose(core)
  const verification = { _: 'emailVerificationCode', code: code.trim() } as const
  const verified = await core.invoke('account.verifyEmail', { purpose, verification })
  if (verified._ === 'account.emailVerified' || purpose._ !== 'emailVerifyPurposeLoginSetup')
    return { type: 'notNeeded' }
  return takeSentCode(core, purpose.phone_number, verified.sent_code)
}
