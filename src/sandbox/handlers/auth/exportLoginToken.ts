import { bytesToHex } from '../../../bytes/bytesToHex.js'
import type { Handler } from '../../handler.js'
import { acceptedLogin } from '../../signIn/acceptedLogin.js'
import { assertApplication } from '../../signIn/assertApplication.js'
import { nextBytes } from '../../world/chance.js'
import { secondsOf } from '../../world/secondsOf.js'

const LIFETIME_MS = 30_000
const TOKEN_LENGTH = 33

/** Makes a token to show as a QR code; once it was accepted, signs the client in. See https://core.telegram.org/api/qr-login. */
export const exportLoginToken: Handler<'auth.exportLoginToken'> = (context, params) => {
  assertApplication(context, params.api_id, params.api_hash)
  const { authorization, world, now } = context
  const { keyId } = authorization
  let current
  for (const [id, login] of world.loginTokens) {
    if (login.expiresAt <= now) world.loginTokens.delete(id)
    else if (login.keyId === keyId) current = login
  }
  if (current?.acceptedBy !== undefined) return acceptedLogin(context, current)
  if (current === undefined) {
    const token = nextBytes(world.chance, TOKEN_LENGTH)
    current = { keyId, token, exceptIds: params.except_ids, expiresAt: now + LIFETIME_MS }
    world.loginTokens.set(bytesToHex(token), current)
  }
  return { _: 'auth.loginToken', token: current.token, expires: secondsOf(current.expiresAt) }
}
