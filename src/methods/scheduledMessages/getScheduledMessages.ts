import { assertUser } from '../../core/checks/assertUser.js'
import { signedInId } from '../../core/checks/signedInId.js'
import type { Core } from '../../core/core.js'
import { messagesFromTl } from '../../core/messages/messagesFromTl.js'
import { resolvePeer } from '../../core/peers/resolvePeer.js'
import type { ID } from '../../types/id.js'
import type { Message } from '../../types/messages/message.js'

/**
 * Returns the messages that wait to be sent to a chat, the last one first. Their `date` is when they are sent.
 *
 * Users only. Throws an `RpcError` named `CHAT_ADMIN_REQUIRED` for a channel that the account may not post in.
 * Calls https://core.telegram.org/method/messages.getScheduledHistory.
 */
export async function getScheduledMessages(core: Core, chatId: ID): Promise<readonly Message[]> {
  signedInId(core)
  assertUser(core, 'getScheduledMessages')
  const peer = await resolvePeer(core, chatId)
  return messagesFromTl(core, await core.invoke('messages.getScheduledHistory', { peer, hash: 0n }))
}
