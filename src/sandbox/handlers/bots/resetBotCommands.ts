import { assertBot } from '../../bots/assertBot.js'
import { commandKey, WIDEST } from '../../bots/commandKey.js'
import { tellOfCommands } from '../../bots/tellOfCommands.js'
import type { Handler } from '../../handler.js'

/** Takes away the list of commands for a scope and a language. */
export const resetBotCommands: Handler<'bots.resetBotCommands'> = (context, { scope, lang_code }) => {
  const bot = assertBot(context)
  const key = commandKey(context, scope, lang_code)
  if (key !== WIDEST) {
    bot.commandLists.delete(key)
    return true
  }
  bot.commands = []
  tellOfCommands(context.world, context.userId)
  return true
}
