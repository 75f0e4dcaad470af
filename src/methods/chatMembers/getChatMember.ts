import { isRpcError } from '../../core/isRpcError.js'
import type { Core } from '../../core/core.js'
import { groupMembers } from '../../core/members/groupMembers.js'
import { inputChannelOf } from '../../core/peers/inputChannelOf.js'
import { peerOfInput } from '../../core/peers/peerOfInput.js'
import { resolveChat } from '../../core/peers/resolveChat.js'
import { resolvePeer } from '../../core/peers/resolvePeer.js'
import type { ChatMember } from '../../types/chatMembers/chatMember.js'
import { chatMemberFromChannelParticipant } from '../../types/chatMembers/chatMemberFromChannelParticipant.js'
import { chatPOfPeer } from '../../types/chats/chatP.js'
import type { ID } from '../../types/id.js'
import { chatIdOfPeer } from '../../types/peers/chatIdOfPeer.js'

/**
 * Returns how a user stands to a group, supergroup or channel. The result's `status` tells: someone who is not in it is `left`.
 *
 * Users and bots may call it. Throws an `RpcError` named `CHAT_ADMIN_REQUIRED` where only administrators may know.
 * Calls https://core.telegram.org/method/channels.getParticipant or https://core.telegram.org/method/messages.getFullChat.
 */
export async function getChatMember(core: Core, chatId: ID, userId: ID): Promise<ChatMember> {
  const chat = await resolveChat(core, chatId)
  const participant = await resolvePeer(core, userId, 'userId')
  const peer = peerOfInput(core, participant)
  const left: ChatMember = { status: 'left', member: chatPOfPeer(peer, core.peers) }
  if (chat._ === 'inputPeerChat') {
    const members = await groupMembers(core, chat.chat_id)
    return members.find(({ member }) => member.id === chatIdOfPeer(peer)) ?? left
  }
  try {
    const result = await core.invoke('channels.getParticipant', { channel: inputChannelOf(chat), participant })
    return chatMemberFromChannelParticipant(result.participant, core.peers)
  } catch (error) {
    if (isRpcError(error, 'USER_NOT_PARTICIPANT')) return left
    throw error
  }
}
