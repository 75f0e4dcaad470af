import type { Core } from '../../core/core.js'
import type { ID } from '../../types/id.js'
import { assertUser } from '../../core/checks/assertUser.js'
import { resolvePeer } from '../../core/peers/resolvePeer.js'

/**
 * Blocks a user, who can write to this account no more.
 *
 * Only users may call it. Throws an `RpcError` named `CONTACT_ID_INVALID` for this account itself.
 * Calls https://core.telegram.org/method/contacts.block.
 */
export async function blockUser(core: Core, userId: ID): Promise<void> {
  assertUser(core, 'blockUser')
  await core.invoke('contacts.block', { id: await resolvePeer(core, userId, 'userId') })
}
