import type { Core } from '../../core/core.js'
import { resolveChannel } from '../../core/peers/resolveChannel.js'
import { resolvePeer } from '../../core/peers/resolvePeer.js'
import type { ID } from '../../types/id.js'

/**
 * Lets a member of a supergroup do again what all members may. One who was banned may come back.
 *
 * Users and bots may call it; the account needs the right to restrict members.
 * Throws an `InputError` for a basic group, and an `RpcError` named `CHAT_ADMIN_REQUIRED` where the account lacks that right.
 * Calls https://core.telegram.org/method/channels.editBanned.
 */
export async function unrestrictChatMember(core: Core, chatId: ID, memberId: ID): Promise<void> {
  const channel = await resolveChannel(core, chatId)
  await core.invoke('channels.editBanned', {
    channel,
    participant: await resolvePeer(core, memberId, 'memberId'),
    banned_rights: { _: 'chatBannedRights', until_date: 0 },
  })
}
