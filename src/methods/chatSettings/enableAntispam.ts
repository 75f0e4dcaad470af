import { assertUser } from '../../core/checks/assertUser.js'
import type { Core } from '../../core/core.js'
import { resolveChannel } from '../../core/peers/resolveChannel.js'
import type { ID } from '../../types/id.js'

/**
 * Has Telegram guard a large supergroup against spam.
 *
 * Only users may call it; the account needs the right to delete messages.
 * Throws an `InputError` for a basic group, and an `RpcError` named `CHAT_ADMIN_REQUIRED` where the account lacks that right,
 * `PARTICIPANTS_TOO_FEW` where there are less than a hundred members, and `CHAT_NOT_MODIFIED` where it is guarded already.
 * Calls https://core.telegram.org/method/channels.toggleAntiSpam.
 */
export async function enableAntispam(core: Core, chatId: ID): Promise<void> {
  assertUser(core, 'enableAntispam')
  await core.invoke('channels.toggleAntiSpam', { channel: await resolveChannel(core, chatId), enabled: true })
}
