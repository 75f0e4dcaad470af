import { assertUser } from '../../core/checks/assertUser.js'
import { signedInId } from '../../core/checks/signedInId.js'
import type { Core } from '../../core/core.js'
import { optionAt, rawPollOf } from '../../core/messages/rawPollOf.js'
import { resolvePeer } from '../../core/peers/resolvePeer.js'
import type { ID } from '../../types/id.js'

/**
 * Removes an option that was added to a poll: one's own, or any as the one who made the poll.
 *
 * Users only. Throws an `InputError` where the message has no poll or the poll no such option, and an `RpcError` where the account may not
 * remove it. Calls https://core.telegram.org/method/messages.deletePollAnswer.
 */
export async function removePollOption(core: Core, chatId: ID, messageId: number, optionIndex: number): Promise<void> {
  signedInId(core)
  assertUser(core, 'removePollOption')
  const peer = await resolvePeer(core, chatId)
  const { poll } = await rawPollOf(core, peer, messageId)
  const option = optionAt(poll, optionIndex, 'optionIndex')
  await core.invoke('messages.deletePollAnswer', { peer, msg_id: messageId, option })
}
