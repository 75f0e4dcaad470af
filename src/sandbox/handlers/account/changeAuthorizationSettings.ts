import { fault } from '../../fault.js'
import type { Handler } from '../../handler.js'
import { authorizationsOf } from '../../signIn/authorizationsOf.js'

/** Sets whether one of the caller's sessions takes secret chats and calls; a hash of zero is the calling one. */
export const changeAuthorizationSettings: Handler<'account.changeAuthorizationSettings'> = (context, params) => {
  const { authorization, userId } = context
  const other = authorizationsOf(context, userId).find(({ hash }) => hash === params.hash)
  const chosen = params.hash === 0n ? authorization : other
  if (chosen === undefined) throw fault(400, 'HASH_INVALID')
  const { encrypted_requests_disabled: refusesSecretChats, call_requests_disabled: refusesCalls } = params
  if (refusesSecretChats !== undefined) chosen.refusesSecretChats = refusesSecretChats
  if (refusesCalls !== undefined) chosen.refusesCalls = refusesCalls
  return true
}
