import { fault } from '../../fault.js'
import type { Handler } from '../../handler.js'
import { assertApplication } from '../../signIn/assertApplication.js'
import { normalizePhone } from '../../signIn/normalizePhone.js'
import { sendLoginCode } from '../../signIn/sendLoginCode.js'

/** Sends a login code; at another data centre than that of the accounts it throws PHONE_MIGRATE. */
export const sendCode: Handler<'auth.sendCode'> = (context, params) => {
  assertApplication(context, params.api_id, params.api_hash)
  const phoneNumber = normalizePhone(params.phone_number)
  const { homeDcId } = context.settings
  if (context.dcId !== homeDcId) throw fault(303, `PHONE_MIGRATE_${homeDcId}`)
  return sendLoginCode(context, phoneNumber)
}
