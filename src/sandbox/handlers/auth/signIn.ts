import { fault } from '../../fault.js'
import type { Handler } from '../../handler.js'
import { admitUser } from '../../signIn/admitUser.js'
import { sentCodeOf } from '../../signIn/sentCodeOf.js'
import { termsOfService } from '../../signIn/termsOfService.js'

/** Checks a login code. A second factor is then asked for by SESSION_PASSWORD_NEEDED, and a new number for its owner's name. */
export const signIn: Handler<'auth.signIn'> = (context, params) => {
  const { world, settings } = context
  const sent = sentCodeOf(context, params.phone_number, params.phone_code_hash)
  const { email_verification: email } = params
  const code = sent.way === 'email' && email?._ === 'emailVerificationCode' ? email.code : params.phone_code
  if (code === undefined || code === '') throw fault(400, 'PHONE_CODE_EMPTY')
  if (sent.way === 'email' && email === undefined) throw fault(400, 'PHONE_CODE_INVALID')
  if (code !== sent.code || sent.way === 'emailSetUp') {
    sent.attempts += 1
    throw fault(400, sent.way === 'email' ? 'CODE_INVALID' : 'PHONE_CODE_INVALID')
  }
  const userId = world.phoneNumbers.get(sent.phoneNumber)
  const user = userId === undefined ? undefined : world.users.get(userId)
  if (user === undefined) {
    sent.isConfirmed = true
    return { _: 'auth.authorizationSignUpRequired', terms_of_service: termsOfService(settings) }
  }
  world.sentCodes.delete(sent.phoneNumber)
  return admitUser(context, user)
}
