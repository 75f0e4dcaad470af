import { myInfo } from '../../core/bots/myInfo.js'
import type { Core } from '../../core/core.js'

/** Which short description is asked for. */
export interface GetMyShortDescriptionOptions {
  /** The language of those who see it, as an ISO 639-1 code; the one for everybody else when absent. */
  readonly languageCode?: string
}

/**
 * Returns the short description of this bot, which people see in its profile, and beside links to it; the one that holds where the language has none of its own.
 *
 * Bots may call it.
 * Calls https://core.telegram.org/method/bots.getBotInfo.
 */
export async function getMyShortDescription(core: Core, options: GetMyShortDescriptionOptions = {}): Promise<string> {
  const { languageCode = '' } = options
  const { about } = await myInfo(core, 'getMyShortDescription', languageCode)
  return about
}
