import { fault } from '../../fault.js'
import type { Handler } from '../../handler.js'
import { completeSignIn } from '../../signIn/completeSignIn.js'
import { sentCodeOf } from '../../signIn/sentCodeOf.js'
import { createUser } from '../../world/createUser.js'

const MAX_NAME_LENGTH = 64

/** Makes an account for a phone number whose code was given before by `auth.signIn`. */
export const signUp: Handler<'auth.signUp'> = (context, params) => {
  const { world } = context
  const sent = sentCodeOf(context, params.phone_number, params.phone_code_hash)
  if (world.phoneNumbers.has(sent.phoneNumber)) throw fault(400, 'PHONE_NUMBER_OCCUPIED')
  if (!sent.isConfirmed) throw fault(400, 'PHONE_CODE_INVALID')
  const firstName = params.first_name.trim()
  const lastName = params.last_name.trim()
  if (firstName === '' || firstName.length > MAX_NAME_LENGTH) throw fault(400, 'FIRSTNAME_INVALID')
  if (lastName.length > MAX_NAME_LENGTH) throw fault(400, 'LASTNAME_INVALID')
  world.sentCodes.delete(sent.phoneNumber)
  const { phoneNumber } = sent
  return completeSignIn(context, createUser(world, { firstName, phoneNumber, ...(lastName !== '' && { lastName }) }))
}
