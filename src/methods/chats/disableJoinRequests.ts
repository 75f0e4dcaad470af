import { assertUser } from '../../core/checks/assertUser.js'
import type { Core } from '../../core/core.js'
import { resolveChannel } from '../../core/peers/resolveChannel.js'
import type { ID } from '../../types/id.js'

/**
 * Lets everyone who finds a public supergroup join without asking.
 *
 * Only users may call it; the account needs the right to restrict members.
 * Throws an `InputError` for a basic group, and an `RpcError` named `CHAT_ADMIN_REQUIRED` where the account lacks that right,
 * and `CHAT_NOT_MODIFIED` where they need not ask anyway.
 * Calls https://core.telegram.org/method/channels.toggleJoinRequest.
 */
export async function disableJoinRequests(core: Core, chatId: ID): Promise<void> {
  assertUser(core, 'disableJoinRequests')
  await core.invoke('channels.toggleJoinRequest', { channel: await resolveChannel(core, chatId), enabled: false })
}
