import { fault } from '../../fault.js'
import type { Handler } from '../../handler.js'
import { callingUser } from '../../signIn/callingUser.js'

/** Sets after how many days away a session is ended. */
export const setAuthorizationTTL: Handler<'account.setAuthorizationTTL'> = (context, { authorization_ttl_days }) => {
  if (authorization_ttl_days < 1 || authorization_ttl_days > 366) throw fault(400, 'TTL_DAYS_INVALID')
  callingUser(context).authorizationTtlDays = authorization_ttl_days
  return true
}
