import type { Core } from '../../core/core.js'
import type { ID } from '../../types/id.js'
import { assertUser } from '../../core/checks/assertUser.js'
import { resolvePeer } from '../../core/peers/resolvePeer.js'

/**
 * Lets a user write to this account again.
 *
 * Only users may call it. Throws an `RpcError` named `CONTACT_ID_INVALID` for this account itself.
 * Calls https://core.telegram.org/method/contacts.unblock.
 */
export async function unblockUser(core: Core, userId: ID): Promise<void> {
  assertUser(core, 'unblockUser')
  await core.invoke('contacts.unblock', { id: await resolvePeer(core, userId, 'userId') })
}
