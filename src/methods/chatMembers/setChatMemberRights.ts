import { assertFutureDate } from '../../core/checks/assertFutureDate.js'
import type { Core } from '../../core/core.js'
import { resolveChannel } from '../../core/peers/resolveChannel.js'
import { resolvePeer } from '../../core/peers/resolvePeer.js'
import type { ChatMemberRights } from '../../types/chats/chatMemberRights.js'
import { chatMemberRightsToTl } from '../../types/chats/chatMemberRightsToTl.js'
import { dateToTl } from '../../types/dateToTl.js'
import type { ID } from '../../types/id.js'

/** What a member may do from now on. */
export interface SetChatMemberRightsOptions {
  /** What the member may do. A right that is left out is withheld; left out as a whole, the member may do no more than read. */
  readonly rights?: Partial<ChatMemberRights>
  /** When the restriction ends. Without it, and where it is less than 30 seconds or more than 366 days away, it has no end. */
  readonly until?: Date
}

/**
 * Says what a member of a supergroup may do, besides what all members may. With every right the member is under no restriction any more.
 *
 * Users and bots may call it; the account needs the right to restrict members.
 * Throws an `InputError` for a basic group, and an `RpcError` named `CHAT_ADMIN_REQUIRED` where the account lacks that right,
 * and `USER_ADMIN_INVALID` for an administrator whom the account did not promote.
 * Calls https://core.telegram.org/method/channels.editBanned.
 */
export async function setChatMemberRights(
  core: Core,
  chatId: ID,
  memberId: ID,
  options: SetChatMemberRightsOptions = {},
): Promise<void> {
  const { rights = {}, until } = options
  if (until !== undefined) assertFutureDate(until, 'until', core.now())
  const channel = await resolveChannel(core, chatId)
  await core.invoke('channels.editBanned', {
    channel,
    participant: await resolvePeer(core, memberId, 'memberId'),
    banned_rights: chatMemberRightsToTl(rights, until === undefined ? 0 : dateToTl(until)),
  })
}
