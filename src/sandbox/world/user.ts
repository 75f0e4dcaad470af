import type * as tl from '../../tl/generated/api.js'
import type { BotProfile } from './botProfile.js'
import type { Username } from '../accounts/username.js'

/** A user or bot of the world. */
export interface User {
  readonly id: number
  firstName: string
  lastName?: string
  /** The first that leads to the user, without `@`, in the case it was chosen in. */
  username?: string
  /** All of them in their order; present only where there are others than the one that was chosen. */
  usernames?: readonly Username[]
  /** Digits only. Bots have none. */
  phoneNumber?: string
  /** The data centre that the account lives in; that of the sandbox when absent. */
  readonly dcId?: number
  about?: string
  langCode?: string
  isDeleted: boolean
  isVerified: boolean
  isSupport: boolean
  isPremium?: boolean
  emojiStatus?: tl.EmojiStatus
  /** The colour of the name, and that of the profile. */
  color?: tl.peerColor
  profileColor?: tl.peerColor
  birthday?: tl.birthday
  /** The channel that the profile shows. */
  personalChannelId?: number
  /** When the account was last seen online, in seconds; absent where it never was. */
  lastSeenAt?: number
  /** Until when the account counts as online, in seconds. */
  onlineUntil?: number
  /** The users in this account's contact list, with the names given to them. */
  readonly contacts: Map<number, Contact>
  /** The second factor; absent where there is none. */
  password?: Password
  /** A second factor that waits until its recovery address is confirmed. */
  pendingPassword?: Password
  /** The address that login codes go to. */
  loginEmail?: string
  /** True where the account must get such an address before it can sign in. */
  needsLoginEmail?: boolean
  /** After how many days away the account is deleted; 365 when absent. */
  accountTtlDays?: number
  /** After how many days away a session is ended; 180 when absent. */
  authorizationTtlDays?: number
  /** Absent for people. */
  bot?: BotProfile
}

/** What an account calls one of its contacts. */
export interface Contact {
  firstName: string
  lastName?: string
  /** What the account wrote down about the contact. */
  note?: tl.textWithEntities
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
