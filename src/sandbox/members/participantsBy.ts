import type * as tl from '../../tl/generated/api.js'
import { isAdmin } from '../rights/isAdmin.js'
import type { Channel } from '../world/chat.js'
import type { Participant } from '../world/participant.js'
import type { World } from '../world/world.js'
import { nameMatches } from './nameMatches.js'

/** Lists the people of a supergroup or channel whom a filter lets through: administrators in the order of coming, others newest first. */
export function participantsBy(
  world: World,
  channel: Channel,
  filter: tl.ChannelParticipantsFilter,
  viewerId: number,
): Participant[] {
  const all = [...channel.participants.values()]
  const members = all.filter(({ status }) => status === 'member').toReversed()
  const named = (list: readonly Participant[], text: string): Participant[] =>
    list.filter(({ userId }) => nameMatches(world, viewerId, userId, text))
  const restricted = all.filter(({ bannedRights }) => bannedRights !== undefined).toReversed()
  switch (filter._) {
    case 'channelParticipantsRecent':
      return members
    case 'channelParticipantsAdmins':
      return all.filter(({ userId }) => isAdmin(channel, userId))
    case 'channelParticipantsBots':
      return members.filter(({ userId }) => world.users.get(userId)?.bot !== undefined)
    case 'channelParticipantsSearch':
      return named(members, filter.q)
    case 'channelParticipantsMentions':
      return named(members, filter.q ?? '').filter(({ userId }) => userId !== viewerId)
    case 'channelParticipantsContacts': {
      const contacts = world.users.get(viewerId)?.contacts
      return named(members, filter.q).filter(({ userId }) => contacts?.has(userId) === true)
    }
    case 'channelParticipantsKicked':
      return named(restricted, filter.q).filter(({ status }) => status === 'banned')
    case 'channelParticipantsBanned':
      return named(restricted, filter.q).filter(({ status }) => status !== 'banned')
  }
}
