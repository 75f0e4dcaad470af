import type { Params } from '../../tl/functionName.js'
import { assertBot } from '../checks/assertBot.js'
import { assertLanguageCode } from '../checks/assertLanguageCode.js'
import { assertTextLength } from '../checks/assertTextLength.js'
import type { Core } from '../core.js'

/** What a bot says of itself, and how many characters that may have. */
const LENGTHS = { name: 64, description: 512, about: 120 } as const

/** Changes one thing that the bot that is signed in says of itself in a language. */
export async function changeMyInfo(
  core: Core,
  method: string,
  field: keyof typeof LENGTHS,
  text: string,
  languageCode: string,
): Promise<void> {
  assertBot(core, method)
  assertLanguageCode(languageCode)
  assertTextLength(text, field === 'about' ? 'shortDescription' : field, 0, LENGTHS[field])
  const params: Params<'bots.setBotInfo'> = { lang_code: languageCode, [field]: text }
  await core.invoke('bots.setBotInfo', params)
}
