import type { Core } from '../../core/core.js'
import { completeSignIn } from '../../core/signIn/completeSignIn.js'
import { RpcError } from '../../errors/rpcError.js'
import { SchemaError } from '../../errors/schemaError.js'
import type { BotTokenCheckResult } from '../../types/authorization/botTokenCheckResult.js'

const REFUSALS: ReadonlySet<string> = new Set(['ACCESS_TOKEN_INVALID', 'ACCESS_TOKEN_EXPIRED'])

/**
 * Signs in a bot with the token that BotFather gave out. The result's `type` is `signedIn` or `invalidToken`.
 *
 * Calls https://core.telegram.org/method/auth.importBotAuthorization.
 */
export async function checkBotToken(core: Core, botToken: string): Promise<BotTokenCheckResult> {
  const { apiId, apiHash } = core.application
  let authorization
  try {
    authorization = await core.invoke('auth.importBotAuthorization', {
      flags: 0,
      api_id: apiId,
      api_hash: apiHash,
      bot_auth_token: botToken.trim(),
    })
  } catch (error) {
    if (error instanceof RpcError && REFUSALS.has(error.name)) return { type: 'invalidToken' }
    throw error
  }
  if (authorization._ !== 'auth.authorization')
    throw new SchemaError(`Telegram answered with ${authorization._} to a bot token`)
  return { type: 'signedIn', userId: await completeSignIn(core, authorization) }
}
