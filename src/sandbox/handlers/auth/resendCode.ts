import { fault } from '../../fault.js'
import type { Handler } from '../../handler.js'
import { nextCodeWay } from '../../signIn/nextCodeWay.js'
import { sendLoginCode } from '../../signIn/sendLoginCode.js'
import { sentCodeOf } from '../../signIn/sentCodeOf.js'

/** Sends a new code by the next way in place of one that was sent before, or throws SEND_CODE_UNAVAILABLE where there is no other. */
export const resendCode: Handler<'auth.resendCode'> = (context, params) => {
  const { phoneNumber, way, changesPhoneOf } = sentCodeOf(context, params.phone_number, params.phone_code_hash)
  const next = nextCodeWay(way)
  if (next === undefined) throw fault(406, 'SEND_CODE_UNAVAILABLE')
  return sendLoginCode(context, phoneNumber, { way: next, ...(changesPhoneOf !== undefined && { changesPhoneOf }) })
}
