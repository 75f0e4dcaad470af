import type * as tl from '../../tl/generated/api.js'
import { userToTl } from '../builders/userToTl.js'
import type { CallContext } from '../handler.js'
import type { User } from '../world/user.js'

/** Signs a user in by the key that calls. */
export function completeSignIn(context: CallContext, user: User): tl.auth_authorization {
  const { authorization, world } = context
  authorization.userId = user.id
  delete authorization.passwordPendingUserId
  world.passwordChallenges.delete(authorization.keyId)
  return { _: 'auth.authorization', user: userToTl(world, user, user.id) }
}
