import type { Handler } from '../../handler.js'
import { authorizationsOf } from '../../signIn/authorizationsOf.js'
import { endAuthorization } from '../../signIn/endAuthorization.js'

/** Signs all of the caller's other sessions out. */
export const resetAuthorizations: Handler<'auth.resetAuthorizations'> = (context) => {
  const { authorization, userId } = context
  for (const other of authorizationsOf(context, userId)) {
    if (other.keyId !== authorization.keyId) endAuthorization(context, other)
  }
  return true
}
