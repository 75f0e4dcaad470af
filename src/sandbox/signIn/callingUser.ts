import { fault } from '../fault.js'
import type { CallContext } from '../handler.js'
import type { User } from '../world/user.js'

/** Gives the account that calls. */
export function callingUser({ world, userId }: CallContext): User {
  const user = world.users.get(userId)
  if (user === undefined) throw fault(401, 'USER_DEACTIVATED')
  return user
}
