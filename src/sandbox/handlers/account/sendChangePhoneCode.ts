import { fault } from '../../fault.js'
import type { Handler } from '../../handler.js'
import { normalizePhone } from '../../signIn/normalizePhone.js'
import { sendLoginCode } from '../../signIn/sendLoginCode.js'

/** Sends a code to a phone number that the caller's account is to get. */
export const sendChangePhoneCode: Handler<'account.sendChangePhoneCode'> = (context, params) => {
  const phoneNumber = normalizePhone(params.phone_number)
  if (context.world.phoneNumbers.has(phoneNumber)) throw fault(400, 'PHONE_NUMBER_OCCUPIED')
  return sendLoginCode(context, phoneNumber, { changesPhoneOf: context.userId })
}
