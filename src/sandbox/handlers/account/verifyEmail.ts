import { fault } from '../../fault.js'
import type { Handler } from '../../handler.js'
import { sendLoginCode } from '../../signIn/sendLoginCode.js'
import { sentCodeOf } from '../../signIn/sentCodeOf.js'
import { useEmailCode } from '../../signIn/useEmailCode.js'

/** Checks the code that was mailed to an address for signing in. Before the first sign-in, the login code goes out then. */
export const verifyEmail: Handler<'account.verifyEmail'> = (context, { purpose, verification }) => {
  const { world } = context
  if (verification._ !== 'emailVerificationCode') throw fault(400, 'EMAIL_VERIFY_EXPIRED')
  const expired = 'EMAIL_VERIFY_EXPIRED'
  switch (purpose._) {
    case 'emailVerifyPurposeLoginSetup': {
      const { phoneNumber } = sentCodeOf(context, purpose.phone_number, purpose.phone_code_hash)
      const check = { purpose: 'loginSetUp', subject: phoneNumber, expired } as const
      const email = useEmailCode(context, check, verification.code)
      const user = world.users.get(world.phoneNumbers.get(phoneNumber) ?? 0)
      if (user === undefined) throw fault(400, 'PHONE_NUMBER_INVALID')
      user.loginEmail = email
      return { _: 'account.emailVerifiedLogin', email, sent_code: sendLoginCode(context, phoneNumber) }
    }
    case 'emailVerifyPurposeLoginChange': {
      const user = world.users.get(context.userId)
      const check = { purpose: 'loginChange', subject: context.userId, expired } as const
      const email = useEmailCode(context, check, verification.code)
      if (user !== undefined) user.loginEmail = email
      return { _: 'account.emailVerified', email }
    }
    case 'emailVerifyPurposePassport':
      throw fault(400, 'EMAIL_NOT_SETUP')
  }
}
