import { fault } from '../../fault.js'
import type { Handler } from '../../handler.js'
import { assertEmail } from '../../signIn/assertEmail.js'
import { emailPattern } from '../../signIn/emailPattern.js'
import { mailCode } from '../../signIn/mailCode.js'
import { sentCodeOf } from '../../signIn/sentCodeOf.js'

/** Mails a code to an address that an account is to sign in with, before the first sign-in or in place of another. */
export const sendVerifyEmailCode: Handler<'account.sendVerifyEmailCode'> = (context, { purpose, email }) => {
  assertEmail(email)
  const mail = (code: string): { _: 'account.sentEmailCode'; email_pattern: string; length: number } => ({
    _: 'account.sentEmailCode',
    email_pattern: emailPattern(email),
    length: code.length,
  })
  switch (purpose._) {
    case 'emailVerifyPurposeLoginSetup': {
      const { phoneNumber, way } = sentCodeOf(context, purpose.phone_number, purpose.phone_code_hash)
      if (way !== 'emailSetUp') throw fault(400, 'EMAIL_NOT_SETUP')
      return mail(mailCode(context, 'loginSetUp', phoneNumber, email))
    }
    case 'emailVerifyPurposeLoginChange':
      return mail(mailCode(context, 'loginChange', context.userId, email))
    case 'emailVerifyPurposePassport':
      throw fault(400, 'EMAIL_NOT_SETUP')
  }
}
