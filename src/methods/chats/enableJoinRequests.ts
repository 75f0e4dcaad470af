import { assertUser } from '../../core/checks/assertUser.js'
import type { Core } from '../../core/core.js'
import { resolveChannel } from '../../core/peers/resolveChannel.js'
import type { ID } from '../../types/id.js'

/**
 * Makes everyone who finds a public supergroup ask to be let in.
 *
 * Only users may call it; the account needs the right to restrict members.
 * Throws an `InputError` for a basic group, and an `RpcError` named `CHAT_ADMIN_REQUIRED` where the account lacks that right,
 * `CHAT_PUBLIC_REQUIRED` where the supergroup has no username, and `CHAT_NOT_MODIFIED` where they must ask already.
 * Calls https://core.telegram.org/method/channels.toggleJoinRequest.
 */
export async function enableJoinRequests(core: Core, chatId: ID): Promise<void> {
  assertUser(core, 'enableJoinRequests')
  await core.invoke('channels.toggleJoinRequest', { channel: await resolveChannel(core, chatId), enabled: true })
}
