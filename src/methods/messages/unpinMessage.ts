import { assertMessageId } from '../../core/checks/assertMessageId.js'
import { signedInId } from '../../core/checks/signedInId.js'
import type { Core } from '../../core/core.js'
import { resolvePeer } from '../../core/peers/resolvePeer.js'
import type { ID } from '../../types/id.js'

/**
 * Unpins a message of a chat, for everyone who had it pinned.
 *
 * Users and bots may call it; whoever may pin may unpin. Throws an `RpcError` named `CHAT_ADMIN_REQUIRED` where the account may not,
 * `CHAT_NOT_MODIFIED` where the message is not pinned, and `MESSAGE_ID_INVALID` where there is none.
 * Calls https://core.telegram.org/method/messages.updatePinnedMessage.
 */
export async function unpinMessage(core: Core, chatId: ID, messageId: number): Promise<void> {
  signedInId(core)
  assertMessageId(messageId)
  const peer = await resolvePeer(core, chatId)
  await core.invoke('messages.updatePinnedMessage', { peer, id: messageId, unpin: true })
}
