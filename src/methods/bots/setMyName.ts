import { changeMyInfo } from '../../core/bots/changeMyInfo.js'
import type { Core } from '../../core/core.js'

/** What the name becomes. */
export interface SetMyNameOptions {
  /** The name, of up to 64 characters; the one for everybody else when absent or empty. */
  readonly name?: string
  /** The language of those who see it, as an ISO 639-1 code; everybody without one in their language when absent. */
  readonly languageCode?: string
}

/**
 * Changes the name of this bot, which people see at the top of the chat with it.
 *
 * Bots may call it. Throws an `InputError` for a text that is too long.
 * Calls https://core.telegram.org/method/bots.setBotInfo.
 */
export async function setMyName(core: Core, options: SetMyNameOptions = {}): Promise<void> {
  const { name = '', languageCode = '' } = options
  await changeMyInfo(core, 'setMyName', 'name', name, languageCode)
}
