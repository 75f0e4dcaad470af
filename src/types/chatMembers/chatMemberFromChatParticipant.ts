import type * as tl from '../../tl/generated/api.js'
import type { ChatAdministratorRights } from '../chats/chatAdministratorRights.js'
import { chatPOfPeer } from '../chats/chatP.js'
import { dateFromTl } from '../dateFromTl.js'
import type { PeerLookup } from '../peerLookup.js'
import { withoutUndefined } from '../withoutUndefined.js'
import type { ChatMember, ChatMemberAdministrator, ChatMemberCreator, ChatMemberMember } from './chatMember.js'

/** Administrators of a basic group all have the same rights. See https://core.telegram.org/api/rights. */
const GROUP_ADMINISTRATOR_RIGHTS: ChatAdministratorRights = {
  isAnonymous: false,
  canManageChat: true,
  canDeleteMessages: true,
  canManageVideoChats: true,
  canRestrictMembers: true,
  canPromoteMembers: false,
  canChangeInfo: true,
  canInviteUsers: true,
  canPostMessages: false,
  canEditMessages: false,
  canPinMessages: true,
  canManageTopics: false,
  canPostStories: false,
  canEditStories: false,
  canDeleteStories: false,
  canManageDirectMessages: false,
  canManageTags: false,
  canManageLinkedChats: false,
}

/** Builds a `ChatMember` of a basic group. */
export function chatMemberFromChatParticipant(participant: tl.ChatParticipant, peers: PeerLookup): ChatMember {
  const member = chatPOfPeer({ _: 'peerUser', user_id: participant.user_id }, peers)
  switch (participant._) {
    case 'chatParticipantCreator':
      return withoutUndefined<ChatMemberCreator>({
        status: 'creator',
        member,
        isAnonymous: false,
        title: participant.rank,
      })
    case 'chatParticipantAdmin':
      return withoutUndefined<ChatMemberAdministrator>({
        status: 'administrator',
        member,
        rights: { ...GROUP_ADMINISTRATOR_RIGHTS },
        title: participant.rank,
      })
    case 'chatParticipant':
      return withoutUndefined<ChatMemberMember>({
        status: 'member',
        member,
        joinedAt: dateFromTl(participant.date),
        tag: participant.rank,
      })
  }
}
