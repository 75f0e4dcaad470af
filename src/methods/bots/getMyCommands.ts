import { botCommandScopeToTl } from '../../core/bots/botCommandScopeToTl.js'
import { assertBot } from '../../core/checks/assertBot.js'
import { assertLanguageCode } from '../../core/checks/assertLanguageCode.js'
import type { Core } from '../../core/core.js'
import { type BotCommand, botCommandFromTl } from '../../types/bots/botCommand.js'
import type { SetMyCommandsOptions } from './setMyCommands.js'

/**
 * Returns the list of commands that was set for this bot, for just this scope and language.
 *
 * Bots may call it.
 * Calls https://core.telegram.org/method/bots.getBotCommands.
 */
export async function getMyCommands(core: Core, options: SetMyCommandsOptions = {}): Promise<readonly BotCommand[]> {
  const { scope = { type: 'default' }, languageCode = '' } = options
  assertBot(core, 'getMyCommands')
  assertLanguageCode(languageCode)
  const commands = await core.invoke('bots.getBotCommands', {
    scope: await botCommandScopeToTl(core, scope),
    lang_code: languageCode,
  })
  return commands.map(botCommandFromTl)
}
