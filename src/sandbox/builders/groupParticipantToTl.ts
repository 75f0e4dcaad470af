import type * as tl from '../../tl/generated/api.js'
import type { Group } from '../world/chat.js'
import type { Participant } from '../world/participant.js'

/** Shows a member of a basic group. Who came by a link counts as invited by the link's administrator. */
export function groupParticipantToTl(group: Group, participant: Participant): tl.ChatParticipant {
  const { inviteHash, inviterId, joinedAt: date, rank, userId } = participant
  if (participant.isCreator) return { _: 'chatParticipantCreator', user_id: userId, rank }
  const invite = inviteHash === undefined ? undefined : group.invites.get(inviteHash)
  return {
    _: participant.adminRights === undefined ? 'chatParticipant' : 'chatParticipantAdmin',
    user_id: userId,
    inviter_id: inviterId ?? invite?.adminId ?? userId,
    date,
    rank,
  }
}
