import { fault } from '../../fault.js'
import type { Handler } from '../../handler.js'
import { applyNewPassword } from '../../signIn/applyNewPassword.js'
import { completeSignIn } from '../../signIn/completeSignIn.js'
import { newPasswordOf } from '../../signIn/newPasswordOf.js'
import { useEmailCode } from '../../signIn/useEmailCode.js'

/** Removes a forgotten second factor, or puts a new one in its place, for the code that was mailed; and signs in. */
export const recoverPassword: Handler<'auth.recoverPassword'> = (context, { code, new_settings: settings }) => {
  const { authorization, world } = context
  const user = world.users.get(authorization.userId ?? authorization.passwordPendingUserId ?? 0)
  if (user === undefined) throw fault(401, 'AUTH_KEY_UNREGISTERED')
  const check = { purpose: 'recovery', subject: user.id, expired: 'PASSWORD_RECOVERY_EXPIRED' } as const
  useEmailCode(context, check, code, true)
  const wanted = settings === undefined ? undefined : newPasswordOf(context, settings, user.password)
  useEmailCode(context, check, code)
  applyNewPassword(context, user, wanted ?? { type: 'remove' })
  return completeSignIn(context, user)
}
