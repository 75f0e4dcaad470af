import type { Handler } from '../../handler.js'
import { sendLoginCode } from '../../signIn/sendLoginCode.js'
import { sentCodeOf } from '../../signIn/sentCodeOf.js'

/** Sends a new code in place of one that was sent before. */
export const resendCode: Handler<'auth.resendCode'> = (context, params) => {
  const { phoneNumber } = sentCodeOf(context, params.phone_number, params.phone_code_hash)
  return sendLoginCode(context, phoneNumber)
}
