import { fault } from '../../fault.js'
import type { Handler } from '../../handler.js'
import { completeSignIn } from '../../signIn/completeSignIn.js'
import { sentCodeOf } from '../../signIn/sentCodeOf.js'

/** Checks a login code. A second factor is then asked for by SESSION_PASSWORD_NEEDED, and a new number for its owner's name. */
export const signIn: Handler<'auth.signIn'> = (context, params) => {
  const { authorization, world } = context
  const sent = sentCodeOf(context, params.phone_number, params.phone_code_hash)
  if (params.phone_code === undefined || params.phone_code === '') throw fault(400, 'PHONE_CODE_EMPTY')
  if (params.phone_code !== sent.code) {
    sent.attempts += 1
    throw fault(400, 'PHONE_CODE_INVALID')
  }
  const userId = world.phoneNumbers.get(sent.phoneNumber)
  const user = userId === undefined ? undefined : world.users.get(userId)
  if (user === undefined) {
    sent.isConfirmed = true
    return { _: 'auth.authorizationSignUpRequired' }
  }
  world.sentCodes.delete(sent.phoneNumber)
  if (user.password !== undefined) {
    delete authorization.userId
    authorization.passwordPendingUserId = user.id
    throw fault(401, 'SESSION_PASSWORD_NEEDED')
  }
  return completeSignIn(context, user)
}
