import { assertMessageId } from '../../core/checks/assertMessageId.js'
import { assertUser } from '../../core/checks/assertUser.js'
import { signedInId } from '../../core/checks/signedInId.js'
import type { Core } from '../../core/core.js'
import { resolvePeer } from '../../core/peers/resolvePeer.js'
import type { ID } from '../../types/id.js'

/**
 * Takes the vote of this account in a poll back.
 *
 * Users only. Throws an `RpcError` named `MESSAGE_POLL_CLOSED`, `REVOTE_NOT_ALLOWED` where votes stay, as in a quiz,
 * or `MESSAGE_ID_INVALID` where there is no poll. Calls https://core.telegram.org/method/messages.sendVote.
 */
export async function retractVote(core: Core, chatId: ID, messageId: number): Promise<void> {
  signedInId(core)
  assertUser(core, 'retractVote')
  assertMessageId(messageId)
  const peer = await resolvePeer(core, chatId)
  await core.invoke('messages.sendVote', { peer, msg_id: messageId, options: [] })
}
