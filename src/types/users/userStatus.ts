import type * as tl from '../../tl/generated/api.js'
import { dateFromTl } from '../dateFromTl.js'

/** The user is online. */
export interface UserStatusOnline {
  readonly type: 'online'
  /** When the user counts as offline unless something is heard from them. */
  readonly expiresAt: Date
}

/** The user is offline and lets one see since when. */
export interface UserStatusOffline {
  readonly type: 'offline'
  readonly lastSeenAt: Date
}

/** The user hides the time, and was online within the last days. */
export interface UserStatusLastSeenRecently {
  readonly type: 'lastSeenRecently'
}

/** The user hides the time, and was online within the last week. */
export interface UserStatusLastSeenLastWeek {
  readonly type: 'lastSeenLastWeek'
}

/** The user hides the time, and was online within the last month. */
export interface UserStatusLastSeenLastMonth {
  readonly type: 'lastSeenLastMonth'
}

/** When a user was last online, as exactly as they let it be seen. */
export type UserStatus =
  | UserStatusOnline
  | UserStatusOffline
  | UserStatusLastSeenRecently
  | UserStatusLastSeenLastWeek
  | UserStatusLastSeenLastMonth

/** Builds a `UserStatus`; nothing where Telegram tells nothing. */
export function userStatusFromTl(status: tl.UserStatus): UserStatus | undefined {
  switch (status._) {
    case 'userStatusEmpty':
      return undefined
    case 'userStatusOnline':
      return { type: 'online', expiresAt: dateFromTl(status.expires) }
    case 'userStatusOffline':
      return { type: 'offline', lastSeenAt: dateFromTl(status.was_online) }
    case 'userStatusRecently':
      return { type: 'lastSeenRecently' }
    case 'userStatusLastWeek':
      return { type: 'lastSeenLastWeek' }
    case 'userStatusLastMonth':
      return { type: 'lastSeenLastMonth' }
  }
}
