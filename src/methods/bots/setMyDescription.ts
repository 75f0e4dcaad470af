import { changeMyInfo } from '../../core/bots/changeMyInfo.js'
import type { Core } from '../../core/core.js'

/** What the description becomes. */
export interface SetMyDescriptionOptions {
  /** The description, of up to 512 characters; none when absent or empty. */
  readonly description?: string
  /** The language of those who see it, as an ISO 639-1 code; everybody without one in their language when absent. */
  readonly languageCode?: string
}

/**
 * Changes the description of this bot, which people see before they start it.
 *
 * Bots may call it. Throws an `InputError` for a text that is too long.
 * Calls https://core.telegram.org/method/bots.setBotInfo.
 */
export async function setMyDescription(core: Core, options: SetMyDescriptionOptions = {}): Promise<void> {
  const { description = '', languageCode = '' } = options
  await changeMyInfo(core, 'setMyDescription', 'description', description, languageCode)
}
