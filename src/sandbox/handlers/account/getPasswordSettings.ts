import { fault } from '../../fault.js'
import type { Handler } from '../../handler.js'
import { assertPassword } from '../../signIn/assertPassword.js'
import { callingUser } from '../../signIn/callingUser.js'

/** Shows what is kept beside the second factor, to who proves it. */
export const getPasswordSettings: Handler<'account.getPasswordSettings'> = (context, { password }) => {
  const user = callingUser(context)
  if (user.password === undefined) throw fault(400, 'PASSWORD_HASH_INVALID')
  assertPassword(context, user, password)
  return { _: 'account.passwordSettings', email: user.password.recoveryEmail }
}
