import { userToTl } from '../../builders/userToTl.js'
import { fault } from '../../fault.js'
import type { Handler } from '../../handler.js'
import { callingUser } from '../../signIn/callingUser.js'
import { sentCodeOf } from '../../signIn/sentCodeOf.js'
import { recordStateUpdate } from '../../world/recordStateUpdate.js'

/** Gives the caller's account another phone number, for the code that was sent to it. */
export const changePhone: Handler<'account.changePhone'> = (context, params) => {
  const { world, now } = context
  const user = callingUser(context)
  const sent = sentCodeOf(context, params.phone_number, params.phone_code_hash)
  if (sent.changesPhoneOf !== user.id) throw fault(400, 'PHONE_CODE_EXPIRED')
  if (world.phoneNumbers.has(sent.phoneNumber)) throw fault(400, 'PHONE_NUMBER_OCCUPIED')
  if (params.phone_code === '') throw fault(400, 'PHONE_CODE_EMPTY')
  if (params.phone_code !== sent.code) {
    sent.attempts += 1
    throw fault(400, 'PHONE_CODE_INVALID')
  }
  world.sentCodes.delete(sent.phoneNumber)
  if (user.phoneNumber !== undefined) world.phoneNumbers.delete(user.phoneNumber)
  user.phoneNumber = sent.phoneNumber
  world.phoneNumbers.set(sent.phoneNumber, user.id)
  recordStateUpdate(world, user.id, { _: 'updateUserPhone', user_id: user.id, phone: sent.phoneNumber }, now)
  return userToTl(world, user, user.id)
}
