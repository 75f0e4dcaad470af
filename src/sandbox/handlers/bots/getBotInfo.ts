import { fault } from '../../fault.js'
import type { Handler } from '../../handler.js'
import { inputUser } from '../../peers/inputUser.js'

/** Tells what a bot says of itself in a language. */
export const getBotInfo: Handler<'bots.getBotInfo'> = (context, params) => {
  const { userId, world } = context
  const user = params.bot === undefined ? world.users.get(userId) : inputUser(context, params.bot)
  if (user?.bot === undefined) throw fault(400, params.bot === undefined ? 'USER_BOT_REQUIRED' : 'BOT_INVALID')
  const translation = user.bot.translations.get(params.lang_code)
  return {
    _: 'bots.botInfo',
    name: translation?.name ?? user.firstName,
    about: translation?.about ?? user.about ?? '',
    description: translation?.description ?? user.bot.description,
  }
}
