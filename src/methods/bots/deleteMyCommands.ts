import { botCommandScopeToTl } from '../../core/bots/botCommandScopeToTl.js'
import { assertBot } from '../../core/checks/assertBot.js'
import { assertLanguageCode } from '../../core/checks/assertLanguageCode.js'
import type { Core } from '../../core/core.js'
import type { SetMyCommandsOptions } from './setMyCommands.js'

/**
 * Takes away the list of commands that was set for a scope and language, so that a wider one holds.
 *
 * Bots may call it.
 * Calls https://core.telegram.org/method/bots.resetBotCommands.
 */
export async function deleteMyCommands(core: Core, options: SetMyCommandsOptions = {}): Promise<void> {
  const { scope = { type: 'default' }, languageCode = '' } = options
  assertBot(core, 'deleteMyCommands')
  assertLanguageCode(languageCode)
  await core.invoke('bots.resetBotCommands', {
    scope: await botCommandScopeToTl(core, scope),
    lang_code: languageCode,
  })
}
