import type * as tl from '../../tl/generated/api.js'
import { dateFromTl } from '../dateFromTl.js'
import type { PeerLookup } from '../peerLookup.js'
import type { User } from '../users/user.js'
import { userOfId } from '../users/userOfId.js'
import { withoutUndefined } from '../withoutUndefined.js'

/** Someone who came into a chat by an invite link. */
export interface InviteLinkMember {
  readonly member: User
  readonly joinedAt: Date
  /** The identifier of the administrator who let them in, where the link asks for approval. */
  readonly approvedBy?: number
  /** Whether they came by a link to a folder of chats. */
  readonly isViaFolder: boolean
}

/** Builds an `InviteLinkMember`. */
export function inviteLinkMemberFromTl(importer: tl.chatInviteImporter, peers: PeerLookup): InviteLinkMember {
  return withoutUndefined<InviteLinkMember>({
    member: userOfId(importer.user_id, peers),
    joinedAt: dateFromTl(importer.date),
    approvedBy: importer.approved_by,
    isViaFolder: importer.via_chatlist === true,
  })
}
