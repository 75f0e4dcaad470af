import { fault } from '../fault.js'
import type { CallContext } from '../handler.js'
import type { User } from '../world/user.js'
import { mailCode } from './mailCode.js'
import type { NewPassword } from './newPasswordOf.js'

/**
 * Gives a user another second factor, or none. One with a new recovery address waits until the address is confirmed,
 * which EMAIL_UNCONFIRMED says, with the length of the code that was mailed.
 */
export function applyNewPassword(context: CallContext, user: User, wanted: NewPassword): void {
  const { world } = context
  delete user.pendingPassword
  world.emailCodes.delete(`recoveryEmail ${user.id}`)
  if (wanted.type === 'remove') {
    delete user.password
    return
  }
  const { recoveryEmail } = wanted.password
  if (recoveryEmail === undefined || recoveryEmail === user.password?.recoveryEmail) {
    user.password = wanted.password
    return
  }
  user.pendingPassword = wanted.password
  const code = mailCode(context, 'recoveryEmail', user.id, recoveryEmail)
  throw fault(400, `EMAIL_UNCONFIRMED_${code.length}`)
}
