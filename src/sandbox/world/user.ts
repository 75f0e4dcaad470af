import type * as tl from '../../tl/generated/api.js'

/** A user or bot of the world. */
export interface User {
  readonly id: number
  firstName: string
  lastName?: string
  /** Without `@`, in the case it was chosen in. */
  username?: string
  /** Digits only. Bots have none. */
  phoneNumber?: string
  about?: string
  langCode?: string
  isDeleted: boolean
  isVerified: boolean
  isSupport: boolean
  /** When the account was last seen online, in seconds; absent where it never was. */
  lastSeenAt?: number
  /** Until when the account counts as online, in seconds. */
  onlineUntil?: number
  /** The users in this account's contact list, with the names given to them. */
  readonly contacts: Map<number, Contact>
  /** The second factor; absent where there is none. */
  password?: Password
  /** Absent for people. */
  bot?: BotProfile
}

/** What an account calls one of its contacts. */
export interface Contact {
  firstName: string
  lastName?: string
}

/** What a bot has beyond a user. */
export interface BotProfile {
  token: string
  readonly ownerId?: number
  infoVersion: number
  description: string
  readonly commands: tl.botCommand[]
  /** True where the bot may be added to groups. */
  canJoinGroups: boolean
  /** True where the bot hears every message of a group. */
  readsAllGroupMessages: boolean
  inlinePlaceholder?: string
}

/** A verifier for the second factor; the password itself is never kept. See https://core.telegram.org/api/srp. */
export interface Password {
  /** v = g^x mod p, 256 bytes. */
  readonly verifier: Uint8Array
  readonly salt1: Uint8Array
  readonly salt2: Uint8Array
  readonly hint: string
  readonly recoveryEmail?: string
}
