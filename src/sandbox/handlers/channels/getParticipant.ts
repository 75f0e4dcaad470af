import { channelParticipantToTl } from '../../builders/channelParticipantToTl.js'
import { usersAndChats } from '../../builders/usersAndChats.js'
import { fault } from '../../fault.js'
import type { Handler } from '../../handler.js'
import { liftExpiredBan } from '../../members/liftExpiredBan.js'
import { maySeeMembers } from '../../members/maySeeMembers.js'
import { findPeer } from '../../peers/findPeer.js'
import { inputChannel } from '../../peers/inputChannel.js'

/** Shows how a user stands to a supergroup or channel. */
export const getParticipant: Handler<'channels.getParticipant'> = (context, params) => {
  const { date, userId, world } = context
  const channel = inputChannel(context, params.channel)
  const peerId = findPeer(context, params.participant)
  if (peerId === undefined) throw fault(400, 'PARTICIPANT_ID_INVALID')
  if (peerId !== userId && !maySeeMembers(channel, userId)) throw fault(400, 'CHAT_ADMIN_REQUIRED')
  liftExpiredBan(channel, peerId, date)
  const known = channel.participants.get(peerId)
  const participant = known === undefined ? undefined : channelParticipantToTl(channel, known, userId)
  const isGone = known?.status !== 'member' && participant?._ !== 'channelParticipantBanned'
  if (participant === undefined || isGone) throw fault(400, 'USER_NOT_PARTICIPANT')
  const named = { _: 'peerChannel', channel_id: channel.id } as const
  return { _: 'channels.channelParticipant', participant, ...usersAndChats(world, userId, participant, named) }
}
