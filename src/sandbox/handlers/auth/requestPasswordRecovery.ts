import { fault } from '../../fault.js'
import type { Handler } from '../../handler.js'
import { emailPattern } from '../../signIn/emailPattern.js'
import { mailCode } from '../../signIn/mailCode.js'

/** Mails a code to the recovery address of an account whose password was forgotten. */
export const requestPasswordRecovery: Handler<'auth.requestPasswordRecovery'> = (context) => {
  const { authorization, world } = context
  const user = world.users.get(authorization.userId ?? authorization.passwordPendingUserId ?? 0)
  if (user?.password === undefined) throw fault(400, 'PASSWORD_EMPTY')
  const { recoveryEmail } = user.password
  if (recoveryEmail === undefined) throw fault(400, 'PASSWORD_RECOVERY_NA')
  mailCode(context, 'recovery', user.id, recoveryEmail)
  return { _: 'auth.passwordRecovery', email_pattern: emailPattern(recoveryEmail) }
}
