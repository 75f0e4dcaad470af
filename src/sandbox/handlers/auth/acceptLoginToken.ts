import { authorizationToTl } from '../../builders/authorizationToTl.js'
import { fault } from '../../fault.js'
import type { Handler } from '../../handler.js'
import { loginTokenOf } from '../../signIn/loginTokenOf.js'

/** How long the client that showed the token has to come for its sign-in. */
const GRACE_MS = 60_000

/** Lets in the client that shows a token, which is told by `updateLoginToken`. */
export const acceptLoginToken: Handler<'auth.acceptLoginToken'> = (context, { token }) => {
  const { world, userId, now } = context
  const login = loginTokenOf(context, token)
  if (login.acceptedBy !== undefined) throw fault(400, 'AUTH_TOKEN_ALREADY_ACCEPTED')
  if (login.exceptIds.includes(userId)) throw fault(400, 'AUTH_TOKEN_EXCEPTION')
  const waiting = world.authorizations.get(login.keyId)
  if (waiting === undefined) throw fault(400, 'AUTH_TOKEN_EXPIRED')
  login.acceptedBy = userId
  login.expiresAt = now + GRACE_MS
  world.outbox.push({ type: 'keyUpdate', keyId: login.keyId, update: { _: 'updateLoginToken' } })
  return authorizationToTl(waiting)
}
