import type * as tl from '../../tl/generated/api.js'
import { homeDcIdOf } from '../dataCentres/homeDcIdOf.js'
import { fault } from '../fault.js'
import type { CallContext } from '../handler.js'
import type { LoginToken } from '../world/authorization.js'
import { bytesToHex } from '../../bytes/bytesToHex.js'
import { admitUser } from './admitUser.js'

/** Lets in the client that showed a token once it was accepted, or sends it to the data centre where the account lives. */
export function acceptedLogin(context: CallContext, login: LoginToken): tl.auth_LoginToken {
  const { world, settings, dcId } = context
  const user = world.users.get(login.acceptedBy ?? 0)
  if (user === undefined) throw fault(400, 'AUTH_TOKEN_INVALIDX')
  const homeDcId = homeDcIdOf(settings, user)
  if (homeDcId !== dcId) return { _: 'auth.loginTokenMigrateTo', dc_id: homeDcId, token: login.token }
  world.loginTokens.delete(bytesToHex(login.token))
  return { _: 'auth.loginTokenSuccess', authorization: admitUser(context, user) }
}
