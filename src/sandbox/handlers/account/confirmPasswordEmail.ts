import type { Handler } from '../../handler.js'
import { callingUser } from '../../signIn/callingUser.js'
import { useEmailCode } from '../../signIn/useEmailCode.js'

/** Confirms a recovery address, and with it puts the second factor that waited for it in force. */
export const confirmPasswordEmail: Handler<'account.confirmPasswordEmail'> = (context, { code }) => {
  const user = callingUser(context)
  useEmailCode(context, { purpose: 'recoveryEmail', subject: user.id, expired: 'EMAIL_HASH_EXPIRED' }, code)
  if (user.pendingPassword !== undefined) user.password = user.pendingPassword
  delete user.pendingPassword
  return true
}
