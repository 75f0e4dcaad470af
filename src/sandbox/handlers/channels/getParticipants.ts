import { channelParticipantToTl } from '../../builders/channelParticipantToTl.js'
import { usersAndChats } from '../../builders/usersAndChats.js'
import { fault } from '../../fault.js'
import type { Handler } from '../../handler.js'
import { liftExpiredBan } from '../../members/liftExpiredBan.js'
import { listHash } from '../../members/listHash.js'
import { maySeeMembers } from '../../members/maySeeMembers.js'
import { participantsBy } from '../../members/participantsBy.js'
import { inputChannel } from '../../peers/inputChannel.js'
import { isAdmin } from '../../rights/isAdmin.js'

const MAX_LIMIT = 200
const FOR_ADMINS: ReadonlySet<string> = new Set(['channelParticipantsKicked', 'channelParticipantsBanned'])

/** Lists the people of a supergroup or channel by a filter. */
export const getParticipants: Handler<'channels.getParticipants'> = (context, params) => {
  const { date, userId, world } = context
  const channel = inputChannel(context, params.channel)
  const isAllowed = FOR_ADMINS.has(params.filter._) ? isAdmin(channel, userId) : maySeeMembers(channel, userId)
  if (!isAllowed) throw fault(400, 'CHAT_ADMIN_REQUIRED')
  for (const id of channel.participants.keys()) liftExpiredBan(channel, id, date)
  const all = participantsBy(world, channel, params.filter, userId)
  const from = Math.max(params.offset, 0)
  const limit = params.limit <= 0 ? MAX_LIMIT : Math.min(params.limit, MAX_LIMIT)
  const page = all.slice(from, from + limit)
  if (params.hash !== 0n && params.hash === listHash(page.map((participant) => participant.userId))) {
    return { _: 'channels.channelParticipantsNotModified' }
  }
  const participants = page.map((participant) => channelParticipantToTl(channel, participant, userId))
  const named = { _: 'peerChannel', channel_id: channel.id } as const
  return {
    _: 'channels.channelParticipants',
    count: all.length,
    participants,
    ...usersAndChats(world, userId, participants, named),
  }
}
