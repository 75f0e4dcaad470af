import { botCommandScopeToTl } from '../../core/bots/botCommandScopeToTl.js'
import { assertBot } from '../../core/checks/assertBot.js'
import { assertLanguageCode } from '../../core/checks/assertLanguageCode.js'
import { assertTextLength } from '../../core/checks/assertTextLength.js'
import type { Core } from '../../core/core.js'
import { InputError } from '../../errors/inputError.js'
import type { BotCommand } from '../../types/bots/botCommand.js'
import type { BotCommandScope } from '../../types/bots/botCommandScope.js'

const COMMAND = /^[a-z0-9_]{1,32}$/
const MOST_COMMANDS = 100

/** For whom commands are listed. */
export interface SetMyCommandsOptions {
  /** Who sees the list; everybody without a narrower one when absent. */
  readonly scope?: BotCommandScope
  /** The language of those who see it, as an ISO 639-1 code; everybody without a list in their language when absent. */
  readonly languageCode?: string
}

/**
 * Sets the list of commands that people are shown of this bot.
 *
 * Bots may call it. Throws an `InputError` for a command that cannot be.
 * Calls https://core.telegram.org/method/bots.setBotCommands.
 * @param commands The whole list, in this order; up to 100.
 */
export async function setMyCommands(
  core: Core,
  commands: readonly BotCommand[],
  options: SetMyCommandsOptions = {},
): Promise<void> {
  const { scope = { type: 'default' }, languageCode = '' } = options
  assertBot(core, 'setMyCommands')
  assertLanguageCode(languageCode)
  if (commands.length > MOST_COMMANDS) {
    throw new InputError(`commands may be at most ${MOST_COMMANDS}, but they are ${commands.length}`, 'commands')
  }
  for (const { command, description } of commands) {
    if (!COMMAND.test(command)) {
      const allowed = '1 to 32 of the letters a to z, digits and underscores'
      throw new InputError(`commands: a command has ${allowed}, but one is ${JSON.stringify(command)}`, 'commands')
    }
    assertTextLength(description, 'commands.description', 1, 256)
  }
  await core.invoke('bots.setBotCommands', {
    scope: await botCommandScopeToTl(core, scope),
    lang_code: languageCode,
    commands: commands.map(({ command, description }) => ({ _: 'botCommand', command, description })),
  })
}
