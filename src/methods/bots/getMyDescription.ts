import { myInfo } from '../../core/bots/myInfo.js'
import type { Core } from '../../core/core.js'

/** Which description is asked for. */
export interface GetMyDescriptionOptions {
  /** The language of those who see it, as an ISO 639-1 code; the one for everybody else when absent. */
  readonly languageCode?: string
}

/**
 * Returns the description of this bot, which people see before they start it; the one that holds where the language has none of its own.
 *
 * Bots may call it.
 * Calls https://core.telegram.org/method/bots.getBotInfo.
 */
export async function getMyDescription(core: Core, options: GetMyDescriptionOptions = {}): Promise<string> {
  const { languageCode = '' } = options
  const { description } = await myInfo(core, 'getMyDescription', languageCode)
  return description
}
