import { assertUser } from '../../core/checks/assertUser.js'
import { signedInId } from '../../core/checks/signedInId.js'
import type { Core } from '../../core/core.js'

/**
 * Drops every text that is begun for a chat, on all devices of the account.
 *
 * Users only. Calls https://core.telegram.org/method/messages.clearAllDrafts.
 */
export async function clearDrafts(core: Core): Promise<void> {
  signedInId(core)
  assertUser(core, 'clearDrafts')
  await core.invoke('messages.clearAllDrafts', {})
}
