import { assertUser } from '../../core/checks/assertUser.js'
import { assertWholeNumber } from '../../core/checks/assertWholeNumber.js'
import type { Core } from '../../core/core.js'
import { inputChannelOf } from '../../core/peers/inputChannelOf.js'
import { resolveChat } from '../../core/peers/resolveChat.js'
import { resolveUser } from '../../core/peers/resolveUser.js'
import { type FailedInvitation, failedInvitationFromTl } from '../../types/chats/failedInvitation.js'
import type { ID } from '../../types/id.js'

/** How to add someone to a chat. */
export interface AddChatMemberOptions {
  /** How many of the latest messages the newcomer sees, from 0 to 100; 0 when left out. It counts for basic groups alone. */
  readonly historyLimit?: number
}

/**
 * Adds a user to a group, supergroup or channel. A user whose privacy settings forbid it is not added: the result names the user.
 *
 * Only users may call it; the account needs the right to invite users.
 * Throws an `InputError` for an option out of its range, and an `RpcError` named `CHAT_ADMIN_REQUIRED` where the account lacks that right,
 * `USER_ALREADY_PARTICIPANT` for a member of a basic group, and `USER_KICKED` for someone who is banned.
 * Calls https://core.telegram.org/method/channels.inviteToChannel or https://core.telegram.org/method/messages.addChatUser.
 */
export async function addChatMember(
  core: Core,
  chatId: ID,
  userId: ID,
  options: AddChatMemberOptions = {},
): Promise<readonly FailedInvitation[]> {
  const { historyLimit = 0 } = options
  assertUser(core, 'addChatMember')
  assertWholeNumber(historyLimit, 'historyLimit', 0, 100)
  const chat = await resolveChat(core, chatId)
  const user = await resolveUser(core, userId)
  const { missing_invitees: missing } =
    chat._ === 'inputPeerChannel'
      ? await core.invoke('channels.inviteToChannel', { channel: inputChannelOf(chat), users: [user] })
      : await core.invoke('messages.addChatUser', { chat_id: chat.chat_id, user_id: user, fwd_limit: historyLimit })
  return missing.map(failedInvitationFromTl)
}
