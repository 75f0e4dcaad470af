import { fault } from '../../fault.js'
import type { Handler } from '../../handler.js'
import { sendLoginCode } from '../../signIn/sendLoginCode.js'
import { sentCodeOf } from '../../signIn/sentCodeOf.js'

/** Takes the address for signing in away from an account whose owner has lost it, and sends the code to the phone. */
export const resetLoginEmail: Handler<'auth.resetLoginEmail'> = (context, params) => {
  const { world } = context
  const { phoneNumber, way } = sentCodeOf(context, params.phone_number, params.phone_code_hash)
  const user = world.users.get(world.phoneNumbers.get(phoneNumber) ?? 0)
  if (user === undefined || way !== 'email') throw fault(400, 'EMAIL_NOT_SETUP')
  delete user.loginEmail
  world.emailCodes.delete(`login ${phoneNumber}`)
  return sendLoginCode(context, phoneNumber)
}
