import type { ChatP } from '../chats/chatP.js'

/** Someone whom this account has blocked. */
export interface BlockedUser {
  /** The user, or the channel that writes in its own name. */
  readonly user: ChatP
  readonly blockedAt: Date
}

/** Those whom this account has blocked. */
export interface BlockedUserList {
  readonly blockedUsers: readonly BlockedUser[]
  /** How many there are in all. */
  readonly count: number
}
