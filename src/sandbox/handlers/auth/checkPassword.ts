import { fault } from '../../fault.js'
import type { Handler } from '../../handler.js'
import { assertPassword } from '../../signIn/assertPassword.js'
import { completeSignIn } from '../../signIn/completeSignIn.js'

/** Checks the second factor, and with it completes a sign-in. See https://core.telegram.org/api/srp. */
export const checkPassword: Handler<'auth.checkPassword'> = (context, { password }) => {
  const userId = context.authorization.passwordPendingUserId
  const user = userId === undefined ? undefined : context.world.users.get(userId)
  if (user === undefined) throw fault(401, 'AUTH_KEY_UNREGISTERED')
  assertPassword(context, user, password)
  return completeSignIn(context, user)
}
