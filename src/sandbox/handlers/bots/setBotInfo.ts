import { assertBot } from '../../bots/assertBot.js'
import { fault } from '../../fault.js'
import type { CallContext, Handler } from '../../handler.js'
import { inputUser } from '../../peers/inputUser.js'
import type { User } from '../../world/user.js'

const LANGUAGE = /^(?:[a-z]{2})?$/
const MAX_NAME = 64
const MAX_ABOUT = 120
const MAX_DESCRIPTION = 512

/** Changes what a bot says of itself, in one language or for everybody without a text in theirs. */
export const setBotInfo: Handler<'bots.setBotInfo'> = (context, params) => {
  const user = changedBot(context, params.bot === undefined ? undefined : inputUser(context, params.bot))
  const { lang_code, name, about, description } = params
  if (!LANGUAGE.test(lang_code)) throw fault(400, 'LANG_CODE_INVALID')
  if (lengthOf(name) > MAX_NAME || (lang_code === '' && name === '')) throw fault(400, 'BOT_NAME_INVALID')
  if (lengthOf(about) > MAX_ABOUT) throw fault(400, 'ABOUT_TOO_LONG')
  if (lengthOf(description) > MAX_DESCRIPTION) throw fault(400, 'DESCRIPTION_TOO_LONG')
  const { bot } = user
  if (bot === undefined) throw fault(400, 'BOT_INVALID')
  bot.infoVersion += 1
  if (lang_code === '') {
    if (name !== undefined) user.firstName = name
    if (about !== undefined) user.about = about
    if (description !== undefined) bot.description = description
    return true
  }
  // An empty text goes back to the one for everybody else.
  const given = Object.entries({ name, about, description }).filter(([, text]) => text !== undefined)
  const texts = Object.entries({ ...bot.translations.get(lang_code), ...Object.fromEntries(given) })
  bot.translations.set(lang_code, Object.fromEntries(texts.filter(([, text]) => text !== '')))
  return true
}

function changedBot(context: CallContext, named: User | undefined): User {
  if (named === undefined || named.id === context.userId) {
    assertBot(context)
    const user = context.world.users.get(context.userId)
    if (user !== undefined) return user
  }
  if (named?.bot?.ownerId === context.userId) return named
  throw fault(400, 'BOT_INVALID')
}

function lengthOf(text: string | undefined): number {
  return Array.from(text ?? '').length
}
