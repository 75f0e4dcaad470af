import { SchemaError } from '../../errors/schemaError.js'
import { dateFromTl } from '../../types/dateFromTl.js'
import type { Core } from '../core.js'
import type * as tl from '../../tl/generated/api.js'
import { isRpcError } from '../isRpcError.js'
import type { QrInput } from './advanceQr.js'
import { completeSignIn } from './completeSignIn.js'
import { loginLink } from './loginLink.js'
import { RpcError } from '../../errors/rpcError.js'

const STALE: ReadonlySet<string> = new Set(['AUTH_TOKEN_EXPIRED', 'AUTH_TOKEN_INVALID', 'AUTH_TOKEN_INVALIDX'])

/** Makes a call that answers with a login token, and says what came of it. A sign-in that it brings is recorded. */
export async function qrCall(core: Core, call: () => Promise<tl.auth_LoginToken>): Promise<QrInput> {
  let answer
  try {
    answer = await call()
  } catch (error) {
    if (isRpcError(error, 'SESSION_PASSWORD_NEEDED')) return { type: 'passwordRequired' }
    if (error instanceof RpcError && STALE.has(error.name)) return { type: 'refused' }
    throw error
  }
  switch (answer._) {
    case 'auth.loginToken':
      return { type: 'token', link: loginLink(answer.token), expiresAt: dateFromTl(answer.expires) }
    case 'auth.loginTokenMigrateTo':
      return { type: 'moved', dcId: answer.dc_id, token: answer.token }
    case 'auth.loginTokenSuccess':
      if (answer.authorization._ !== 'auth.authorization')
        throw new SchemaError(`Telegram answered with ${answer.authorization._} to a login token`)
      await completeSignIn(core, answer.authorization)
      return { type: 'signedIn' }
  }
}
