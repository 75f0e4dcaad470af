import { newMessagesOf } from '../../core/answers/newMessagesOf.js'
import { assertMessageIds } from '../../core/checks/assertMessageIds.js'
import { assertUser } from '../../core/checks/assertUser.js'
import { signedInId } from '../../core/checks/signedInId.js'
import type { Core } from '../../core/core.js'
import { resolvePeer } from '../../core/peers/resolvePeer.js'
import type { ID } from '../../types/id.js'
import { type Message, messageFromTl } from '../../types/messages/message.js'

/**
 * Sends messages now that wait to be sent to a chat, and returns them as they are then: with other identifiers.
 *
 * Users only. Throws an `InputError` unless there are 1 to 100 identifiers, and an `RpcError` named `MESSAGE_ID_INVALID` where a message
 * does not wait any more. Calls https://core.telegram.org/method/messages.sendScheduledMessages.
 */
export async function sendScheduledMessages(
  core: Core,
  chatId: ID,
  messageIds: readonly number[],
): Promise<readonly Message[]> {
  const selfId = signedInId(core)
  assertUser(core, 'sendScheduledMessages')
  assertMessageIds(messageIds)
  const peer = await resolvePeer(core, chatId)
  const updates = await core.invoke('messages.sendScheduledMessages', { peer, id: messageIds })
  return newMessagesOf(updates).flatMap((message) => messageFromTl(message, core.peers, selfId) ?? [])
}
