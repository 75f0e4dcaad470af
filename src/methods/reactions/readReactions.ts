import { assertUser } from '../../core/checks/assertUser.js'
import { signedInId } from '../../core/checks/signedInId.js'
import type { Core } from '../../core/core.js'
import { resolvePeer } from '../../core/peers/resolvePeer.js'
import type { ID } from '../../types/id.js'

/**
 * Marks the reactions of others to this account's messages in a chat as seen.
 *
 * Users only. Throws an `RpcError` named `PEER_ID_INVALID` for a chat that there is not.
 * Calls https://core.telegram.org/method/messages.readReactions.
 */
export async function readReactions(core: Core, chatId: ID): Promise<void> {
  signedInId(core)
  assertUser(core, 'readReactions')
  const peer = await resolvePeer(core, chatId)
  // Telegram may not manage all at once, and says with the offset that there is more.
  for (let left = 1; left > 0;) left = (await core.invoke('messages.readReactions', { peer })).offset
}
