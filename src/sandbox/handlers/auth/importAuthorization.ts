import { equalBytes } from '../../../bytes/equalBytes.js'
import { fault } from '../../fault.js'
import type { Handler } from '../../handler.js'
import { completeSignIn } from '../../signIn/completeSignIn.js'

/** Takes over an authorization that was exported at another data centre. */
export const importAuthorization: Handler<'auth.importAuthorization'> = (context, { id, bytes }) => {
  const { exportedAuthorizations, users } = context.world
  const exported = exportedAuthorizations.get(id)
  const user = exported === undefined ? undefined : users.get(exported.userId)
  if (exported === undefined || user === undefined || !equalBytes(exported.bytes, bytes)) {
    throw fault(400, 'AUTH_BYTES_INVALID')
  }
  if (exported.dcId !== context.dcId || exported.expiresAt <= context.now) throw fault(400, 'AUTH_BYTES_INVALID')
  exportedAuthorizations.delete(id)
  return completeSignIn(context, user)
}
