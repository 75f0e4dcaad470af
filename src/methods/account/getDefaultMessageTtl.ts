import type { Core } from '../../core/core.js'
import { assertUser } from '../../core/checks/assertUser.js'

/**
 * Returns after how many seconds messages of new chats delete themselves; 0 for never.
 *
 * Only users may call it. Calls https://core.telegram.org/method/messages.getDefaultHistoryTTL.
 */
export async function getDefaultMessageTtl(core: Core): Promise<number> {
  assertUser(core, 'getDefaultMessageTtl')
  return (await core.invoke('messages.getDefaultHistoryTTL', {})).period
}
