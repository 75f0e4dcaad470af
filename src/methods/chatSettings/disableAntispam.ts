import { assertUser } from '../../core/checks/assertUser.js'
import type { Core } from '../../core/core.js'
import { resolveChannel } from '../../core/peers/resolveChannel.js'
import type { ID } from '../../types/id.js'

/**
 * Ends the guard of a supergroup against spam.
 *
 * Only users may call it; the account needs the right to delete messages.
 * Throws an `InputError` for a basic group, and an `RpcError` named `CHAT_ADMIN_REQUIRED` where the account lacks that right,
 * `PARTICIPANTS_TOO_FEW` where there are less than a hundred members, and `CHAT_NOT_MODIFIED` where it is not guarded.
 * Calls https://core.telegram.org/method/channels.toggleAntiSpam.
 */
export async function disableAntispam(core: Core, chatId: ID): Promise<void> {
  assertUser(core, 'disableAntispam')
  await core.invoke('channels.toggleAntiSpam', { channel: await resolveChannel(core, chatId), enabled: false })
}
