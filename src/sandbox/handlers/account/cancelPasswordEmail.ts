import { fault } from '../../fault.js'
import type { Handler } from '../../handler.js'
import { callingUser } from '../../signIn/callingUser.js'

/** Drops a recovery address that waits to be confirmed, and the second factor with it. */
export const cancelPasswordEmail: Handler<'account.cancelPasswordEmail'> = (context) => {
  const user = callingUser(context)
  if (user.pendingPassword === undefined) throw fault(400, 'EMAIL_HASH_EXPIRED')
  delete user.pendingPassword
  context.world.emailCodes.delete(`recoveryEmail ${user.id}`)
  return true
}
