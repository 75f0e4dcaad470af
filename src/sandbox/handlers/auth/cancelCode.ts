import type { Handler } from '../../handler.js'
import { sentCodeOf } from '../../signIn/sentCodeOf.js'

/** Makes a code that was sent worthless. */
export const cancelCode: Handler<'auth.cancelCode'> = (context, params) => {
  const { phoneNumber } = sentCodeOf(context, params.phone_number, params.phone_code_hash)
  context.world.sentCodes.delete(phoneNumber)
  return true
}
