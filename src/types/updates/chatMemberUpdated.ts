import type * as tl from '../../tl/generated/api.js'
import type { ChatMember } from '../chatMembers/chatMember.js'
import { chatMemberFromChannelParticipant } from '../chatMembers/chatMemberFromChannelParticipant.js'
import { chatMemberFromChatParticipant } from '../chatMembers/chatMemberFromChatParticipant.js'
import { type ChatP, chatPOfPeer } from '../chats/chatP.js'
import { dateFromTl } from '../dateFromTl.js'
import { type InviteLink, inviteLinkFromTl } from '../inviteLinks/inviteLink.js'
import type { PeerLookup } from '../peerLookup.js'
import type { User } from '../users/user.js'
import { userOfId } from '../users/userOfId.js'
import { withoutUndefined } from '../withoutUndefined.js'

/** Someone's membership in a chat has changed. */
export interface ChatMemberUpdated {
  readonly chat: ChatP
  /** Who made the change: the member, or an administrator. */
  readonly from: User
  readonly date: Date
  readonly oldChatMember: ChatMember
  readonly newChatMember: ChatMember
  /** The link that the member came by. */
  readonly inviteLink?: InviteLink
  /** Whether the member came by a link to a chat folder. */
  readonly viaSharedFolder?: boolean
}

/** Builds a `ChatMemberUpdated`. */
export function chatMemberUpdatedFromTl(
  update: tl.updateChatParticipant | tl.updateChannelParticipant,
  peers: PeerLookup,
): ChatMemberUpdated {
  const peer: tl.Peer =
    update._ === 'updateChatParticipant'
      ? { _: 'peerChat', chat_id: update.chat_id }
      : { _: 'peerChannel', channel_id: update.channel_id }
  const [oldChatMember, newChatMember] = membersOf(update, peers)
  return withoutUndefined<ChatMemberUpdated>({
    chat: chatPOfPeer(peer, peers),
    from: userOfId(update.actor_id, peers),
    date: dateFromTl(update.date),
    oldChatMember,
    newChatMember,
    inviteLink: update.invite?._ === 'chatInviteExported' ? inviteLinkFromTl(update.invite, peers) : undefined,
    viaSharedFolder: update._ === 'updateChannelParticipant' && update.via_chatlist === true ? true : undefined,
  })
}

function membersOf(
  update: tl.updateChatParticipant | tl.updateChannelParticipant,
  peers: PeerLookup,
): [old: ChatMember, new: ChatMember] {
  // No participant at all stands for someone outside the chat.
  const outside: ChatMember = {
    status: 'left',
    member: chatPOfPeer({ _: 'peerUser', user_id: update.user_id }, peers),
  }
  if (update._ === 'updateChatParticipant') {
    const { prev_participant: before, new_participant: after } = update
    return [
      before ? chatMemberFromChatParticipant(before, peers) : outside,
      after ? chatMemberFromChatParticipant(after, peers) : outside,
    ]
  }
  const { prev_participant: before, new_participant: after } = update
  return [
    before ? chatMemberFromChannelParticipant(before, peers) : outside,
    after ? chatMemberFromChannelParticipant(after, peers) : outside,
  ]
}
