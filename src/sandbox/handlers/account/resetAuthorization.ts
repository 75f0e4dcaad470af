import { fault } from '../../fault.js'
import type { Handler } from '../../handler.js'
import { authorizationsOf } from '../../signIn/authorizationsOf.js'
import { endAuthorization } from '../../signIn/endAuthorization.js'

/** Signs one of the caller's other sessions out. */
export const resetAuthorization: Handler<'account.resetAuthorization'> = (context, { hash }) => {
  const { authorization, userId } = context
  const other = authorizationsOf(context, userId).find((one) => one.hash === hash)
  if (other === undefined || other.keyId === authorization.keyId) throw fault(400, 'HASH_INVALID')
  endAuthorization(context, other)
  return true
}
