import { assertUser } from '../../core/checks/assertUser.js'
import type { Core } from '../../core/core.js'
import { resolveChannel } from '../../core/peers/resolveChannel.js'
import type { ID } from '../../types/id.js'

/**
 * Lets every member of a supergroup see who is in it again.
 *
 * Only users may call it; the account needs the right to restrict members.
 * Throws an `InputError` for a basic group, and an `RpcError` named `CHAT_ADMIN_REQUIRED` where the account lacks that right,
 * `PARTICIPANTS_TOO_FEW` where there are less than a hundred members, and `CHAT_NOT_MODIFIED` where they are not hidden.
 * Calls https://core.telegram.org/method/channels.toggleParticipantsHidden.
 */
export async function showMemberList(core: Core, chatId: ID): Promise<void> {
  assertUser(core, 'showMemberList')
  await core.invoke('channels.toggleParticipantsHidden', {
    channel: await resolveChannel(core, chatId),
    enabled: false,
  })
}
