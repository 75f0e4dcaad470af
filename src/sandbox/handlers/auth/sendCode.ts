import { homeDcIdOf } from '../../dataCentres/homeDcIdOf.js'
import { fault } from '../../fault.js'
import type { Handler } from '../../handler.js'
import { assertApplication } from '../../signIn/assertApplication.js'
import { normalizePhone } from '../../signIn/normalizePhone.js'
import { sendLoginCode } from '../../signIn/sendLoginCode.js'

/**
 * Sends a login code. At another data centre than the account's it throws PHONE_MIGRATE,
 * and for a number without account, at another than the sandbox's home, NETWORK_MIGRATE.
 */
export const sendCode: Handler<'auth.sendCode'> = (context, params) => {
  assertApplication(context, params.api_id, params.api_hash)
  const phoneNumber = normalizePhone(params.phone_number)
  const { users, phoneNumbers } = context.world
  const user = users.get(phoneNumbers.get(phoneNumber) ?? 0)
  const homeDcId = homeDcIdOf(context.settings, user)
  if (context.dcId !== homeDcId) throw fault(303, `${user === undefined ? 'NETWORK' : 'PHONE'}_MIGRATE_${homeDcId}`)
  return sendLoginCode(context, phoneNumber)
}
