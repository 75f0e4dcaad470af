import type * as tl from '../../tl/generated/api.js'
import { chatAdministratorRightsFromTl } from '../chats/chatAdministratorRights.js'
import { chatMemberRightsFromTl } from '../chats/chatMemberRights.js'
import { type ChatP, chatPOfPeer } from '../chats/chatP.js'
import { dateFromTl } from '../dateFromTl.js'
import type { PeerLookup } from '../peerLookup.js'
import { withoutUndefined } from '../withoutUndefined.js'
import type {
  ChatMember,
  ChatMemberAdministrator,
  ChatMemberBanned,
  ChatMemberCreator,
  ChatMemberMember,
  ChatMemberRestricted,
} from './chatMember.js'

/** The date that stands for "for ever" in rights: the largest that fits. See https://core.telegram.org/constructor/chatBannedRights. */
const FOREVER = 0x7fff_ffff

/** Builds a `ChatMember` of a supergroup or channel. */
export function chatMemberFromChannelParticipant(participant: tl.ChannelParticipant, peers: PeerLookup): ChatMember {
  const userOf = (userId: number): ChatP => chatPOfPeer({ _: 'peerUser', user_id: userId }, peers)
  switch (participant._) {
    case 'channelParticipant':
    case 'channelParticipantSelf':
      return withoutUndefined<ChatMemberMember>({
        status: 'member',
        member: userOf(participant.user_id),
        joinedAt: dateFromTl(participant.date),
        until: untilFromTl(participant.subscription_until_date),
        tag: participant.rank,
      })
    case 'channelParticipantCreator':
      return withoutUndefined<ChatMemberCreator>({
        status: 'creator',
        member: userOf(participant.user_id),
        isAnonymous: participant.admin_rights.anonymous === true,
        title: participant.rank,
      })
    case 'channelParticipantAdmin':
      return withoutUndefined<ChatMemberAdministrator>({
        status: 'administrator',
        member: userOf(participant.user_id),
        rights: chatAdministratorRightsFromTl(participant.admin_rights),
        title: participant.rank,
      })
    case 'channelParticipantBanned':
      return bannedFromTl(participant, peers)
    case 'channelParticipantLeft':
      return { status: 'left', member: chatPOfPeer(participant.peer, peers) }
  }
}

function bannedFromTl(
  participant: tl.channelParticipantBanned,
  peers: PeerLookup,
): ChatMemberBanned | ChatMemberRestricted {
  const member = chatPOfPeer(participant.peer, peers)
  const until = untilFromTl(participant.banned_rights.until_date)
  // Whoever may not even see the messages is out; any other restriction leaves them in.
  if (participant.banned_rights.view_messages === true)
    return withoutUndefined<ChatMemberBanned>({ status: 'banned', member, until })
  return withoutUndefined<ChatMemberRestricted>({
    status: 'restricted',
    member,
    isMember: participant.left !== true,
    rights: chatMemberRightsFromTl(participant.banned_rights),
    until,
    tag: participant.rank,
  })
}

function untilFromTl(date: number | undefined): Date | undefined {
  return date === undefined || date === 0 || date === FOREVER ? undefined : dateFromTl(date)
}
