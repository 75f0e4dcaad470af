import { assertUser } from '../../core/checks/assertUser.js'
import type { Core } from '../../core/core.js'
import { resolvePeer } from '../../core/peers/resolvePeer.js'
import type { ID } from '../../types/id.js'

/**
 * Puts the mark on a chat that says it is to be read again. Its messages stay read, and nobody else sees the mark.
 *
 * Only users may call it. Throws an `RpcError` named `CHANNEL_PRIVATE` for a chat that the account may not see.
 * Calls https://core.telegram.org/method/messages.markDialogUnread.
 */
export async function markChatAsUnread(core: Core, chatId: ID): Promise<void> {
  assertUser(core, 'markChatAsUnread')
  const peer = { _: 'inputDialogPeer', peer: await resolvePeer(core, chatId) } as const
  await core.invoke('messages.markDialogUnread', { unread: true, peer })
}
