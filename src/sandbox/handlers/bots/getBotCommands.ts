import { assertBot } from '../../bots/assertBot.js'
import { commandKey, WIDEST } from '../../bots/commandKey.js'
import type { Handler } from '../../handler.js'

/** Gives the list of commands for just one scope and language. */
export const getBotCommands: Handler<'bots.getBotCommands'> = (context, { scope, lang_code }) => {
  const bot = assertBot(context)
  const key = commandKey(context, scope, lang_code)
  return key === WIDEST ? bot.commands : (bot.commandLists.get(key) ?? [])
}
