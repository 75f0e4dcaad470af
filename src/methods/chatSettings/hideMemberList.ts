import { assertUser } from '../../core/checks/assertUser.js'
import type { Core } from '../../core/core.js'
import { resolveChannel } from '../../core/peers/resolveChannel.js'
import type { ID } from '../../types/id.js'

/**
 * Lets only administrators of a supergroup see who is in it.
 *
 * Only users may call it; the account needs the right to restrict members.
 * Throws an `InputError` for a basic group, and an `RpcError` named `CHAT_ADMIN_REQUIRED` where the account lacks that right,
 * `PARTICIPANTS_TOO_FEW` where there are less than a hundred members, and `CHAT_NOT_MODIFIED` where they are hidden already.
 * Calls https://core.telegram.org/method/channels.toggleParticipantsHidden.
 */
export async function hideMemberList(core: Core, chatId: ID): Promise<void> {
  assertUser(core, 'hideMemberList')
  await core.invoke('channels.toggleParticipantsHidden', { channel: await resolveChannel(core, chatId), enabled: true })
}
