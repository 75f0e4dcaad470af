import type * as tl from '../../tl/generated/api.js'
import { type User, userFromTl } from '../users/user.js'

/** A private chat in brief: the user on the other side. */
export interface ChatPPrivate extends User {
  readonly type: 'private'
}

/** Builds a `ChatPPrivate`. */
export function chatPPrivateFromTl(user: tl.User): ChatPPrivate {
  return { type: 'private', ...userFromTl(user) }
}
