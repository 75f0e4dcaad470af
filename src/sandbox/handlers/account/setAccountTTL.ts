import { fault } from '../../fault.js'
import type { Handler } from '../../handler.js'
import { callingUser } from '../../signIn/callingUser.js'

const MIN_TTL_DAYS = 30
const MAX_TTL_DAYS = 730

/** Sets after how many days away the account is deleted. */
export const setAccountTTL: Handler<'account.setAccountTTL'> = (context, { ttl }) => {
  if (ttl.days < MIN_TTL_DAYS || ttl.days > MAX_TTL_DAYS) throw fault(400, 'TTL_DAYS_INVALID')
  callingUser(context).accountTtlDays = ttl.days
  return true
}
