import { assertUser } from '../../core/checks/assertUser.js'
import type { Core } from '../../core/core.js'
import { resolveChannel } from '../../core/peers/resolveChannel.js'
import type { ID } from '../../types/id.js'

/**
 * Lets the members of a supergroup write as fast as they like.
 *
 * Only users may call it; the account needs the right to restrict members.
 * Throws an `InputError` for a basic group, and an `RpcError` named `CHAT_ADMIN_REQUIRED` where the account lacks that right,
 * and `CHAT_NOT_MODIFIED` where there is no slow mode.
 * Calls https://core.telegram.org/method/channels.toggleSlowMode.
 */
export async function disableSlowMode(core: Core, chatId: ID): Promise<void> {
  assertUser(core, 'disableSlowMode')
  await core.invoke('channels.toggleSlowMode', { channel: await resolveChannel(core, chatId), seconds: 0 })
}
