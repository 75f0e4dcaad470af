import { changeMyInfo } from '../../core/bots/changeMyInfo.js'
import type { Core } from '../../core/core.js'

/** What the short description becomes. */
export interface SetMyShortDescriptionOptions {
  /** The short description, of up to 120 characters; none when absent or empty. */
  readonly shortDescription?: string
  /** The language of those who see it, as an ISO 639-1 code; everybody without one in their language when absent. */
  readonly languageCode?: string
}

/**
 * Changes the short description of this bot, which people see in its profile, and beside links to it.
 *
 * Bots may call it. Throws an `InputError` for a text that is too long.
 * Calls https://core.telegram.org/method/bots.setBotInfo.
 */
export async function setMyShortDescription(core: Core, options: SetMyShortDescriptionOptions = {}): Promise<void> {
  const { shortDescription = '', languageCode = '' } = options
  await changeMyInfo(core, 'setMyShortDescription', 'about', shortDescription, languageCode)
}
