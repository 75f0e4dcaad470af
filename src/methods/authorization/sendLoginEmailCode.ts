import type { Core } from '../../core/core.js'
import { assertEmail } from '../../core/checks/assertEmail.js'
import { loginEmailPurpose } from '../../core/signIn/loginEmailPurpose.js'
import { type SentEmailCode, sentEmailCodeFromTl } from '../../types/authorization/sentEmailCode.js'

/**
 * Mails a code to an address that sign-in codes shall go to from now on: before the first sign-in where `sendCode` said
 * `emailSetUpRequired`, and else for the account that is signed in. The next step is `checkLoginEmailCode`.
 *
 * Throws an `InputError` for what is no address, and where there is neither a sign-in under way nor an account.
 * Calls https://core.telegram.org/method/account.sendVerifyEmailCode.
 */
export async function sendLoginEmailCode(core: Core, email: string): Promise<SentEmailCode> {
  assertEmail(email, 'email')
  const purpose = loginEmailPurpose(core)
  return sentEmailCodeFromTl(await core.invoke('account.sendVerifyEmailCode', { purpose, email: email.trim() }))
}
