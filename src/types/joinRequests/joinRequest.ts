import type * as tl from '../../tl/generated/api.js'
import { type ChatP, chatPOfPeer } from '../chats/chatP.js'
import { dateFromTl } from '../dateFromTl.js'
import { type InviteLink, inviteLinkFromTl } from '../inviteLinks/inviteLink.js'
import type { PeerLookup } from '../peerLookup.js'
import type { User } from '../users/user.js'
import { userOfId } from '../users/userOfId.js'
import { withoutUndefined } from '../withoutUndefined.js'

/** Someone who asks to join a chat and waits for an administrator. See https://core.telegram.org/api/invites#join-requests. */
export interface JoinRequest {
  /** The chat to be joined. */
  readonly chat: ChatP
  /** Who asks. */
  readonly from: User
  readonly date: Date
  /** What the user wrote about themselves in their profile. */
  readonly bio?: string
  /** The link that the user came by. Bots are told; in other accounts' requests it is absent, as when the user came by the chat's username. */
  readonly inviteLink?: InviteLink
}

/** Builds the `JoinRequest` that a bot is told of. */
export function joinRequestFromTl(update: tl.updateBotChatInviteRequester, peers: PeerLookup): JoinRequest {
  return withoutUndefined<JoinRequest>({
    chat: chatPOfPeer(update.peer, peers),
    from: userOfId(update.user_id, peers),
    date: dateFromTl(update.date),
    bio: update.about === '' ? undefined : update.about,
    inviteLink: update.invite._ === 'chatInviteExported' ? inviteLinkFromTl(update.invite, peers) : undefined,
  })
}

/** Builds a `JoinRequest` of an entry in a chat's list of pending requests. */
export function joinRequestFromImporter(importer: tl.chatInviteImporter, chat: ChatP, peers: PeerLookup): JoinRequest {
  return withoutUndefined<JoinRequest>({
    chat,
    from: userOfId(importer.user_id, peers),
    date: dateFromTl(importer.date),
    bio: importer.about === '' ? undefined : importer.about,
  })
}
