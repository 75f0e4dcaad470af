import { fault } from '../../fault.js'
import type { Handler } from '../../handler.js'
import { assertPassword } from '../../signIn/assertPassword.js'
import { authorizationsOf } from '../../signIn/authorizationsOf.js'
import { endAuthorization } from '../../signIn/endAuthorization.js'
import { deleteUser } from '../../world/deleteUser.js'

const CONFIRM_WAIT_SECONDS = 604_800

/** Deletes the caller's account. With a second factor that is not proved, it would take a week. */
export const deleteAccount: Handler<'account.deleteAccount'> = (context, { password }) => {
  const { authorization, world } = context
  const user = world.users.get(authorization.userId ?? authorization.passwordPendingUserId ?? 0)
  if (user === undefined) throw fault(401, 'AUTH_KEY_UNREGISTERED')
  if (user.password !== undefined && password === undefined)
    throw fault(420, `2FA_CONFIRM_WAIT_${CONFIRM_WAIT_SECONDS}`)
  if (password !== undefined) assertPassword(context, user, password)
  for (const one of authorizationsOf(context, user.id)) endAuthorization(context, one)
  deleteUser(world, user)
  return true
}
