import { assertBot } from '../../bots/assertBot.js'
import { commandKey, WIDEST } from '../../bots/commandKey.js'
import { tellOfCommands } from '../../bots/tellOfCommands.js'
import { fault } from '../../fault.js'
import type { Handler } from '../../handler.js'

const COMMAND = /^[a-z0-9_]{1,32}$/
const LANGUAGE = /^(?:[a-z]{2})?$/
const MAX_COMMANDS = 100
const MAX_DESCRIPTION = 256

/** Sets the list of commands for a scope and a language. */
export const setBotCommands: Handler<'bots.setBotCommands'> = (context, params) => {
  const bot = assertBot(context)
  if (!LANGUAGE.test(params.lang_code)) throw fault(400, 'LANG_CODE_INVALID')
  if (params.commands.length > MAX_COMMANDS) throw fault(400, 'BOT_COMMANDS_TOO_MUCH')
  for (const { command, description } of params.commands) {
    if (!COMMAND.test(command)) throw fault(400, 'BOT_COMMAND_INVALID')
    const { length } = Array.from(description)
    if (length === 0 || length > MAX_DESCRIPTION) throw fault(400, 'BOT_COMMAND_DESCRIPTION_INVALID')
  }
  const key = commandKey(context, params.scope, params.lang_code)
  if (key !== WIDEST) {
    bot.commandLists.set(key, [...params.commands])
    return true
  }
  bot.commands = [...params.commands]
  tellOfCommands(context.world, context.userId)
  return true
}
