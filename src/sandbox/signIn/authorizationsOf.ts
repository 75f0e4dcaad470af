import type { CallContext } from '../handler.js'
import type { Authorization } from '../world/authorization.js'

/** Lists the permanent keys by which a user is signed in or owes only the password, the one heard last first. */
export function authorizationsOf({ world }: CallContext, userId: number): readonly Authorization[] {
  return [...world.authorizations.values()]
    .filter((one) => one.expiresAt === undefined && (one.userId === userId || one.passwordPendingUserId === userId))
    .toSorted((a, b) => b.activeAt - a.activeAt)
}
