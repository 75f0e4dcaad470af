import { assertUser } from '../../core/checks/assertUser.js'
import type { Core } from '../../core/core.js'
import { resolveChat } from '../../core/peers/resolveChat.js'
import { resolvePeer } from '../../core/peers/resolvePeer.js'
import type { ID } from '../../types/id.js'

/**
 * Says in whose name this account writes in a supergroup or channel where a message does not say: its own, or that of a chat.
 *
 * Only users may call it. Throws an `RpcError` named `SEND_AS_PEER_INVALID` where the account may not write in that name,
 * and `PEER_ID_INVALID` for a basic group.
 * Calls https://core.telegram.org/method/messages.saveDefaultSendAs.
 */
export async function setDefaultSendAs(core: Core, chatId: ID, sendAs: ID): Promise<void> {
  assertUser(core, 'setDefaultSendAs')
  await core.invoke('messages.saveDefaultSendAs', {
    peer: await resolveChat(core, chatId),
    send_as: await resolvePeer(core, sendAs, 'sendAs'),
  })
}
