import { assertUser } from '../../core/checks/assertUser.js'
import { assertWholeNumber } from '../../core/checks/assertWholeNumber.js'
import type { Core } from '../../core/core.js'
import { resolveChannel } from '../../core/peers/resolveChannel.js'
import { resolveUser } from '../../core/peers/resolveUser.js'
import { type FailedInvitation, failedInvitationFromTl } from '../../types/chats/failedInvitation.js'
import type { ID } from '../../types/id.js'

/** How many users Telegram adds at once. */
const MAX_USERS = 100

/**
 * Adds up to 100 users to a supergroup or channel at once. Members are passed over.
 * Users whose privacy settings forbid it are not added: the result names them.
 *
 * Only users may call it; the account needs the right to invite users. To basic groups users are added one by one, by `addChatMember`.
 * Throws an `InputError` for a basic group or more users, and an `RpcError` named `CHAT_ADMIN_REQUIRED` where the account lacks that right.
 * Calls https://core.telegram.org/method/channels.inviteToChannel.
 */
export async function addChatMembers(
  core: Core,
  chatId: ID,
  userIds: readonly ID[],
): Promise<readonly FailedInvitation[]> {
  assertUser(core, 'addChatMembers')
  assertWholeNumber(userIds.length, 'userIds.length', 1, MAX_USERS)
  const channel = await resolveChannel(core, chatId)
  const users = await Promise.all(userIds.map((id, index) => resolveUser(core, id, `userIds[${index}]`)))
  const { missing_invitees: missing } = await core.invoke('channels.inviteToChannel', { channel, users })
  return missing.map(failedInvitationFromTl)
}
