import type { Handler } from '../../handler.js'
import { applyNewPassword } from '../../signIn/applyNewPassword.js'
import { assertPassword } from '../../signIn/assertPassword.js'
import { callingUser } from '../../signIn/callingUser.js'
import { newPasswordOf } from '../../signIn/newPasswordOf.js'

/** Sets up, changes or removes the second factor, for who proves the present one. See https://core.telegram.org/api/srp. */
export const updatePasswordSettings: Handler<'account.updatePasswordSettings'> = (context, params) => {
  const user = callingUser(context)
  assertPassword(context, user, params.password)
  applyNewPassword(context, user, newPasswordOf(context, params.new_settings, user.password))
  return true
}
