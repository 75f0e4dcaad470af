import { assertUser } from '../../core/checks/assertUser.js'
import { signedInId } from '../../core/checks/signedInId.js'
import type { Core } from '../../core/core.js'

/**
 * Forgets which reactions this account has made of late.
 *
 * Users only. Calls https://core.telegram.org/method/messages.clearRecentReactions.
 */
export async function clearRecentReactions(core: Core): Promise<void> {
  signedInId(core)
  assertUser(core, 'clearRecentReactions')
  await core.invoke('messages.clearRecentReactions', {})
}
