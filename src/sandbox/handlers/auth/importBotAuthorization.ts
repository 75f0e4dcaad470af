import { homeDcIdOf } from '../../dataCentres/homeDcIdOf.js'
import { fault } from '../../fault.js'
import type { Handler } from '../../handler.js'
import { assertApplication } from '../../signIn/assertApplication.js'
import { completeSignIn } from '../../signIn/completeSignIn.js'

/** Signs a bot in by its token; at another data centre than the bot's it throws USER_MIGRATE. */
export const importBotAuthorization: Handler<'auth.importBotAuthorization'> = (context, params) => {
  assertApplication(context, params.api_id, params.api_hash)
  const { botTokens, users } = context.world
  const botId = botTokens.get(params.bot_auth_token)
  const bot = botId === undefined ? undefined : users.get(botId)
  if (bot === undefined) throw fault(400, 'ACCESS_TOKEN_INVALID')
  const homeDcId = homeDcIdOf(context.settings, bot)
  if (context.dcId !== homeDcId) throw fault(303, `USER_MIGRATE_${homeDcId}`)
  return completeSignIn(context, bot)
}
