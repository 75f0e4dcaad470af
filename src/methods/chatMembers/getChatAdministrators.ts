import type { Core } from '../../core/core.js'
import { groupMembers } from '../../core/members/groupMembers.js'
import { inputChannelOf } from '../../core/peers/inputChannelOf.js'
import { resolveChat } from '../../core/peers/resolveChat.js'
import { SchemaError } from '../../errors/schemaError.js'
import type { ChatMember } from '../../types/chatMembers/chatMember.js'
import { chatMemberFromChannelParticipant } from '../../types/chatMembers/chatMemberFromChannelParticipant.js'
import type { ID } from '../../types/id.js'

/** More than a chat can have: Telegram allows 50 administrators besides bots. */
const LIMIT = 200

/**
 * Lists the owner and the administrators of a group, supergroup or channel.
 *
 * Users and bots may call it. Those of a channel are told to its administrators only: an `RpcError` named `CHAT_ADMIN_REQUIRED` otherwise.
 * Calls https://core.telegram.org/method/channels.getParticipants or https://core.telegram.org/method/messages.getFullChat.
 */
export async function getChatAdministrators(core: Core, chatId: ID): Promise<readonly ChatMember[]> {
  const chat = await resolveChat(core, chatId)
  if (chat._ === 'inputPeerChat') {
    const members = await groupMembers(core, chat.chat_id)
    return members.filter(({ status }) => status === 'creator' || status === 'administrator')
  }
  const result = await core.invoke('channels.getParticipants', {
    channel: inputChannelOf(chat),
    filter: { _: 'channelParticipantsAdmins' },
    offset: 0,
    limit: LIMIT,
    hash: 0n,
  })
  if (result._ !== 'channels.channelParticipants')
    throw new SchemaError(`Telegram answered with ${result._} to a question that held no earlier answer`)
  return result.participants.map((participant) => chatMemberFromChannelParticipant(participant, core.peers))
}
