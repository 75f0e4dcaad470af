import { assertMessageIds } from '../../core/checks/assertMessageIds.js'
import { assertUser } from '../../core/checks/assertUser.js'
import { signedInId } from '../../core/checks/signedInId.js'
import type { Core } from '../../core/core.js'
import { resolvePeer } from '../../core/peers/resolvePeer.js'
import type { ID } from '../../types/id.js'

/**
 * Deletes messages that wait to be sent to a chat. Those that do not wait any more are passed over.
 *
 * Users only. Throws an `InputError` unless there are 1 to 100 identifiers.
 * Calls https://core.telegram.org/method/messages.deleteScheduledMessages.
 */
export async function deleteScheduledMessages(core: Core, chatId: ID, messageIds: readonly number[]): Promise<void> {
  signedInId(core)
  assertUser(core, 'deleteScheduledMessages')
  assertMessageIds(messageIds)
  const peer = await resolvePeer(core, chatId)
  await core.invoke('messages.deleteScheduledMessages', { peer, id: messageIds })
}
