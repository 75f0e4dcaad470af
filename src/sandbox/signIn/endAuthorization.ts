import type { CallContext } from '../handler.js'
import type { Authorization } from '../world/authorization.js'

/** Ends a sign-in: what its client calls next is answered with AUTH_KEY_UNREGISTERED. The key stays, and may sign in again. */
export function endAuthorization({ world }: CallContext, authorization: Authorization): void {
  delete authorization.userId
  delete authorization.passwordPendingUserId
  world.passwordChallenges.delete(authorization.keyId)
}
