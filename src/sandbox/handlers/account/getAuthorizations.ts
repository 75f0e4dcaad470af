import { authorizationToTl } from '../../builders/authorizationToTl.js'
import type { Handler } from '../../handler.js'
import { callingUser } from '../../signIn/callingUser.js'
import { authorizationsOf } from '../../signIn/authorizationsOf.js'

const DEFAULT_TTL_DAYS = 180

/** Lists where the caller is signed in, the calling session first. */
export const getAuthorizations: Handler<'account.getAuthorizations'> = (context) => {
  const { authorization } = context
  const user = callingUser(context)
  const others = authorizationsOf(context, user.id).filter(({ keyId }) => keyId !== authorization.keyId)
  return {
    _: 'account.authorizations',
    authorization_ttl_days: user.authorizationTtlDays ?? DEFAULT_TTL_DAYS,
    authorizations: [authorizationToTl(authorization, true), ...others.map((other) => authorizationToTl(other))],
  }
}
