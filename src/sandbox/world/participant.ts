import type * as tl from '../../tl/generated/api.js'

/** A user's place in a chat. It stays after the user left or was banned, so that a chat remembers both. */
export interface Participant {
  readonly userId: number
  /** `banned` cannot come back by a link; `left` can. A restricted member is a `member` with `bannedRights`. */
  status: 'member' | 'left' | 'banned'
  /** When this stay began, in seconds. */
  joinedAt: number
  /** Who brought the user in; absent for the creator and for those who came by themselves. */
  inviterId?: number
  isCreator: boolean
  /** Present for administrators, and for the creator. */
  adminRights?: tl.chatAdminRights
  promotedBy?: number
  rank?: string
  /** What the user may not do; present for restricted and banned users. */
  bannedRights?: tl.chatBannedRights
  bannedBy?: number
  /** When `bannedRights` were set, in seconds. */
  bannedAt?: number
  /** The hash of the invite link that the user came by. */
  inviteHash?: string
  /** The administrator who approved the user's request. */
  approvedBy?: number
}
