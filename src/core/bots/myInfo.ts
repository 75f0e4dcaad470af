import type * as tl from '../../tl/generated/api.js'
import { assertBot } from '../checks/assertBot.js'
import { assertLanguageCode } from '../checks/assertLanguageCode.js'
import type { Core } from '../core.js'

/** Asks what the bot that is signed in says of itself in a language. */
export function myInfo(core: Core, method: string, languageCode: string): Promise<tl.bots_botInfo> {
  assertBot(core, method)
  assertLanguageCode(languageCode)
  return core.invoke('bots.getBotInfo', { lang_code: languageCode })
}
