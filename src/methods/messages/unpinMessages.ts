import { assertMessageId } from '../../core/checks/assertMessageId.js'
import { signedInId } from '../../core/checks/signedInId.js'
import type { Core } from '../../core/core.js'
import { resolvePeer } from '../../core/peers/resolvePeer.js'
import type { ID } from '../../types/id.js'

/** Which messages are unpinned. */
export interface UnpinMessagesOptions {
  /** Unpins only the messages of this topic of a forum. */
  readonly topicId?: number
}

/**
 * Unpins all messages of a chat, or of one of its topics.
 *
 * Users and bots may call it; whoever may pin may unpin. Throws an `RpcError` named `CHAT_ADMIN_REQUIRED` where the account may not.
 * Calls https://core.telegram.org/method/messages.unpinAllMessages until Telegram says that nothing is left.
 */
export async function unpinMessages(core: Core, chatId: ID, options: UnpinMessagesOptions = {}): Promise<void> {
  const { topicId } = options
  signedInId(core)
  if (topicId !== undefined) assertMessageId(topicId, 'topicId')
  const peer = await resolvePeer(core, chatId)
  for (;;) {
    const { offset } = await core.invoke('messages.unpinAllMessages', { peer, top_msg_id: topicId })
    if (offset <= 0) return
  }
}
