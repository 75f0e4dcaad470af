import type { Handler } from '../../handler.js'
import { useEmailCode } from '../../signIn/useEmailCode.js'

/** Says whether a recovery code is right, without using it up. */
export const checkRecoveryPassword: Handler<'auth.checkRecoveryPassword'> = (context, { code }) => {
  const { userId, passwordPendingUserId } = context.authorization
  const subject = userId ?? passwordPendingUserId ?? 0
  useEmailCode(context, { purpose: 'recovery', subject, expired: 'PASSWORD_RECOVERY_EXPIRED' }, code, true)
  return true
}
