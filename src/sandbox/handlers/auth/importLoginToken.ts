import { fault } from '../../fault.js'
import type { Handler } from '../../handler.js'
import { acceptedLogin } from '../../signIn/acceptedLogin.js'
import { loginTokenOf } from '../../signIn/loginTokenOf.js'

/** Signs in by a token that was accepted, at the data centre of the account. */
export const importLoginToken: Handler<'auth.importLoginToken'> = (context, { token }) => {
  const login = loginTokenOf(context, token)
  if (login.acceptedBy === undefined) throw fault(400, 'AUTH_TOKEN_INVALIDX')
  return acceptedLogin(context, login)
}
