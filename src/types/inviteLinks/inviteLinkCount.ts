import type { User } from '../users/user.js'

/** How many invite links an administrator has made for a chat. */
export interface InviteLinkCount {
  readonly administrator: User
  /** How many of them are in use. */
  readonly inviteLinkCount: number
  readonly revokedInviteLinkCount: number
}
