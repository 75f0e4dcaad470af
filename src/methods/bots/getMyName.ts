import { myInfo } from '../../core/bots/myInfo.js'
import type { Core } from '../../core/core.js'

/** Which name is asked for. */
export interface GetMyNameOptions {
  /** The language of those who see it, as an ISO 639-1 code; the one for everybody else when absent. */
  readonly languageCode?: string
}

/**
 * Returns the name of this bot, which people see at the top of the chat with it; the one that holds where the language has none of its own.
 *
 * Bots may call it.
 * Calls https://core.telegram.org/method/bots.getBotInfo.
 */
export async function getMyName(core: Core, options: GetMyNameOptions = {}): Promise<string> {
  const { languageCode = '' } = options
  const { name } = await myInfo(core, 'getMyName', languageCode)
  return name
}
