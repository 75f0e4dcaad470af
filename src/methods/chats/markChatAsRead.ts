import { assertUser } from '../../core/checks/assertUser.js'
import type { Core } from '../../core/core.js'
import { resolvePeer } from '../../core/peers/resolvePeer.js'
import type { ID } from '../../types/id.js'

/**
 * Takes the mark from a chat that `markChatAsUnread` has put on it. Messages that are unread stay so.
 *
 * Only users may call it. Throws an `RpcError` named `CHANNEL_PRIVATE` for a chat that the account may not see.
 * Calls https://core.telegram.org/method/messages.markDialogUnread.
 */
export async function markChatAsRead(core: Core, chatId: ID): Promise<void> {
  assertUser(core, 'markChatAsRead')
  const peer = { _: 'inputDialogPeer', peer: await resolvePeer(core, chatId) } as const
  await core.invoke('messages.markDialogUnread', { peer })
}
