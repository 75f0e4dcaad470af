import type * as tl from '../../tl/generated/api.js'
import type { Channel } from '../world/chat.js'
import type { Participant } from '../world/participant.js'
import { peerIdToTl } from '../world/peerId.js'

/** Shows a participant of a channel or supergroup as one account sees it. */
export function channelParticipantToTl(
  channel: Channel,
  participant: Participant,
  viewerId: number,
): tl.ChannelParticipant {
  const { adminRights, bannedRights, isCreator, joinedAt: date, rank, status, userId } = participant
  const isSelf = userId === viewerId
  if (isCreator) {
    return { _: 'channelParticipantCreator', user_id: userId, admin_rights: adminRights ?? NO_RIGHTS, rank }
  }
  if (bannedRights !== undefined) {
    return {
      _: 'channelParticipantBanned',
      left: status !== 'member',
      peer: peerIdToTl(userId),
      kicked_by: participant.bannedBy ?? channel.creatorId,
      date: participant.bannedAt ?? date,
      banned_rights: bannedRights,
      rank,
    }
  }
  if (status !== 'member') return { _: 'channelParticipantLeft', peer: peerIdToTl(userId) }
  if (adminRights !== undefined) {
    const promotedBy = participant.promotedBy ?? channel.creatorId
    return {
      _: 'channelParticipantAdmin',
      can_edit: viewerId === channel.creatorId || viewerId === promotedBy,
      self: isSelf,
      user_id: userId,
      inviter_id: isSelf ? inviterOf(channel, participant) : undefined,
      promoted_by: promotedBy,
      date,
      admin_rights: adminRights,
      rank,
    }
  }
  if (isSelf) {
    return {
      _: 'channelParticipantSelf',
      via_request: participant.approvedBy !== undefined,
      user_id: userId,
      inviter_id: inviterOf(channel, participant),
      date,
      rank,
    }
  }
  return { _: 'channelParticipant', user_id: userId, date, rank }
}

const NO_RIGHTS: tl.chatAdminRights = { _: 'chatAdminRights' }

/** Who brought a participant in: for one who came by a link its administrator, for one who came alone that very user. */
function inviterOf(channel: Channel, { inviteHash, inviterId, userId }: Participant): number {
  const invite = inviteHash === undefined ? undefined : channel.invites.get(inviteHash)
  return inviterId ?? invite?.adminId ?? userId
}
