import { assertUser } from '../../core/checks/assertUser.js'
import type { Core } from '../../core/core.js'
import { resolveChannel } from '../../core/peers/resolveChannel.js'
import type { ID } from '../../types/id.js'

/**
 * Leaves the names of the authors away from the posts of a channel.
 *
 * Only users may call it; the account needs the right to change the chat's information.
 * Throws an `InputError` for a basic group, and an `RpcError` named `CHAT_ADMIN_REQUIRED` where the account lacks that right,
 * `CHAT_ID_INVALID` for a supergroup, and `CHAT_NOT_MODIFIED` where posts bear no names anyway.
 * Calls https://core.telegram.org/method/channels.toggleSignatures.
 */
export async function disableSignatures(core: Core, chatId: ID): Promise<void> {
  assertUser(core, 'disableSignatures')
  await core.invoke('channels.toggleSignatures', { channel: await resolveChannel(core, chatId) })
}
