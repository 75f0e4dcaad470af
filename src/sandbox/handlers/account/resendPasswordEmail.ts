import { fault } from '../../fault.js'
import type { Handler } from '../../handler.js'
import { callingUser } from '../../signIn/callingUser.js'
import { mailCode } from '../../signIn/mailCode.js'

/** Mails another code to a recovery address that waits to be confirmed. */
export const resendPasswordEmail: Handler<'account.resendPasswordEmail'> = (context) => {
  const user = callingUser(context)
  const email = user.pendingPassword?.recoveryEmail
  if (email === undefined) throw fault(400, 'EMAIL_HASH_EXPIRED')
  mailCode(context, 'recoveryEmail', user.id, email)
  return true
}
