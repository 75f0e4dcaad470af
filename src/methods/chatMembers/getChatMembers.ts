import { assertWholeNumber } from '../../core/checks/assertWholeNumber.js'
import type { Core } from '../../core/core.js'
import { groupMembers } from '../../core/members/groupMembers.js'
import { inputChannelOf } from '../../core/peers/inputChannelOf.js'
import { resolveChat } from '../../core/peers/resolveChat.js'
import { SchemaError } from '../../errors/schemaError.js'
import type { ChatMember } from '../../types/chatMembers/chatMember.js'
import { chatMemberFromChannelParticipant } from '../../types/chatMembers/chatMemberFromChannelParticipant.js'
import type { ID } from '../../types/id.js'

/** Which part of the members to list. */
export interface GetChatMembersOptions {
  /** How many members to skip; 0 when left out. */
  readonly offset?: number
  /** How many members to return at most, from 1 to 200; 200 when left out. */
  readonly limit?: number
}

/** The largest part that Telegram gives out at once. */
const MAX_LIMIT = 200

/**
 * Lists the members of a group, supergroup or channel, those who came last first in the latter two.
 *
 * Users and bots may call it. The members of a channel, and those of a supergroup that hides them, are told to administrators only:
 * an `RpcError` named `CHAT_ADMIN_REQUIRED` otherwise. Of a large supergroup Telegram tells the first 10,000.
 * Calls https://core.telegram.org/method/channels.getParticipants or https://core.telegram.org/method/messages.getFullChat.
 */
export async function getChatMembers(
  core: Core,
  chatId: ID,
  options: GetChatMembersOptions = {},
): Promise<readonly ChatMember[]> {
  const { offset = 0, limit = MAX_LIMIT } = options
  assertWholeNumber(offset, 'offset', 0, 0x7fff_ffff)
  assertWholeNumber(limit, 'limit', 1, MAX_LIMIT)
  const chat = await resolveChat(core, chatId)
  if (chat._ === 'inputPeerChat') {
    const members = await groupMembers(core, chat.chat_id)
    return members.slice(offset, offset + limit)
  }
  const result = await core.invoke('channels.getParticipants', {
    channel: inputChannelOf(chat),
    filter: { _: 'channelParticipantsRecent' },
    offset,
    limit,
    hash: 0n,
  })
  if (result._ !== 'channels.channelParticipants')
    throw new SchemaError(`Telegram answered with ${result._} to a question that held no earlier answer`)
  return result.participants.map((participant) => chatMemberFromChannelParticipant(participant, core.peers))
}
