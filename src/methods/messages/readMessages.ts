import { assertMessageId } from '../../core/checks/assertMessageId.js'
import { assertUser } from '../../core/checks/assertUser.js'
import { signedInId } from '../../core/checks/signedInId.js'
import type { Core } from '../../core/core.js'
import { inputChannelOf } from '../../core/peers/inputChannelOf.js'
import { resolvePeer } from '../../core/peers/resolvePeer.js'
import type { ID } from '../../types/id.js'

/**
 * Marks the messages of a chat up to one of them, and that one, as read. Those who wrote them are told.
 * What was read before stays read.
 *
 * Users only. Throws an `RpcError` named `CHANNEL_PRIVATE` for a channel that the account may not look into.
 * Calls https://core.telegram.org/method/messages.readHistory or https://core.telegram.org/method/channels.readHistory.
 */
export async function readMessages(core: Core, chatId: ID, untilMessageId: number): Promise<void> {
  signedInId(core)
  assertUser(core, 'readMessages')
  assertMessageId(untilMessageId, 'untilMessageId')
  const peer = await resolvePeer(core, chatId)
  if (peer._ === 'inputPeerChannel')
    await core.invoke('channels.readHistory', { channel: inputChannelOf(peer), max_id: untilMessageId })
  else await core.invoke('messages.readHistory', { peer, max_id: untilMessageId })
}
