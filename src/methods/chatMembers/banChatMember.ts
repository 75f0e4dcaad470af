import { assertFutureDate } from '../../core/checks/assertFutureDate.js'
import { assertUser } from '../../core/checks/assertUser.js'
import type { Core } from '../../core/core.js'
import { inputChannelOf } from '../../core/peers/inputChannelOf.js'
import { resolveChat } from '../../core/peers/resolveChat.js'
import { resolvePeer } from '../../core/peers/resolvePeer.js'
import { resolveUser } from '../../core/peers/resolveUser.js'
import { InputError } from '../../errors/inputError.js'
import { dateToTl } from '../../types/dateToTl.js'
import type { ID } from '../../types/id.js'

/** For how long to ban someone, and what becomes of the messages. */
export interface BanChatMemberOptions {
  /**
   * When the ban ends. Without it, and where it is less than 30 seconds or more than 366 days away, the ban has no end.
   * Basic groups know no bans that end.
   */
  readonly until?: Date
  /** Deletes what the member has written in the chat as well. In supergroups only users may. */
  readonly deleteMessages?: boolean
}

/**
 * Removes a member from a group, supergroup or channel, and keeps the member out until the ban ends or `unbanChatMember` lifts it.
 * Of supergroups and channels also someone who is not in the chat can be banned.
 *
 * Users and bots may call it; the account needs the right to restrict members.
 * Throws an `RpcError` named `CHAT_ADMIN_REQUIRED` where it lacks that right,
 * and `USER_ADMIN_INVALID` for an administrator whom the account did not promote.
 * Calls https://core.telegram.org/method/channels.editBanned or https://core.telegram.org/method/messages.deleteChatUser,
 * and for the messages https://core.telegram.org/method/channels.deleteParticipantHistory.
 */
export async function banChatMember(
  core: Core,
  chatId: ID,
  memberId: ID,
  options: BanChatMemberOptions = {},
): Promise<void> {
  const { until, deleteMessages = false } = options
  if (until !== undefined) assertFutureDate(until, 'until', core.now())
  const chat = await resolveChat(core, chatId)
  if (chat._ === 'inputPeerChat') {
    if (until !== undefined) throw new InputError('Bans from basic groups have no end: leave out until', 'until')
    const user_id = await resolveUser(core, memberId, 'memberId')
    await core.invoke('messages.deleteChatUser', { chat_id: chat.chat_id, user_id, revoke_history: deleteMessages })
    return
  }
  if (deleteMessages) assertUser(core, 'banChatMember with deleteMessages in a supergroup')
  const channel = inputChannelOf(chat)
  const participant = await resolvePeer(core, memberId, 'memberId')
  await core.invoke('channels.editBanned', {
    channel,
    participant,
    banned_rights: {
      _: 'chatBannedRights',
      view_messages: true,
      until_date: until === undefined ? 0 : dateToTl(until),
    },
  })
  if (!deleteMessages) return
  // Telegram deletes a part at a time, and tells how much is left. See https://core.telegram.org/api/offsets.
  for (let left = 1; left > 0;) {
    const { offset } = await core.invoke('channels.deleteParticipantHistory', { channel, participant })
    left = offset
  }
}
