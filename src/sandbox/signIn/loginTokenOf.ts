import { bytesToHex } from '../../bytes/bytesToHex.js'
import { fault } from '../fault.js'
import type { CallContext } from '../handler.js'
import type { LoginToken } from '../world/authorization.js'

/** Gives the token of a QR code, or throws AUTH_TOKEN_INVALIDX or AUTH_TOKEN_EXPIRED. */
export function loginTokenOf(context: CallContext, token: Uint8Array): LoginToken {
  const login = context.world.loginTokens.get(bytesToHex(token))
  if (login === undefined) throw fault(400, 'AUTH_TOKEN_INVALIDX')
  if (login.expiresAt <= context.now) throw fault(400, 'AUTH_TOKEN_EXPIRED')
  return login
}
