import type * as tl from '../../tl/generated/api.js'
import { fault } from '../fault.js'
import type { CallContext } from '../handler.js'
import type { User } from '../world/user.js'
import { completeSignIn } from './completeSignIn.js'

/** Signs a user in by the key that calls, or throws SESSION_PASSWORD_NEEDED where there is a second factor. */
export function admitUser(context: CallContext, user: User): tl.auth_authorization {
  if (user.password === undefined) return completeSignIn(context, user)
  delete context.authorization.userId
  context.authorization.passwordPendingUserId = user.id
  throw fault(401, 'SESSION_PASSWORD_NEEDED')
}
