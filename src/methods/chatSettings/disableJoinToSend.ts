import { assertUser } from '../../core/checks/assertUser.js'
import type { Core } from '../../core/core.js'
import { resolveChannel } from '../../core/peers/resolveChannel.js'
import type { ID } from '../../types/id.js'

/**
 * Lets everyone who sees a supergroup where the posts of a channel are discussed write there.
 *
 * Only users may call it; the account needs the right to restrict members.
 * Throws an `InputError` for a basic group, and an `RpcError` named `CHAT_ADMIN_REQUIRED` where the account lacks that right,
 * `CHAT_ID_INVALID` for a channel, and `CHAT_NOT_MODIFIED` where everyone may write already.
 * Calls https://core.telegram.org/method/channels.toggleJoinToSend.
 */
export async function disableJoinToSend(core: Core, chatId: ID): Promise<void> {
  assertUser(core, 'disableJoinToSend')
  await core.invoke('channels.toggleJoinToSend', { channel: await resolveChannel(core, chatId), enabled: false })
}
