import type * as tl from '../../tl/generated/api.js'
import { usernameToTl } from '../builders/usernameToTl.js'
import type { User } from '../world/user.js'

/** Tells of the names of a user. */
export function userNames({ firstName, id, lastName, username, usernames }: User): tl.updateUserName {
  const chosen = username === undefined ? [] : [{ username, isEditable: true, isActive: true }]
  return {
    _: 'updateUserName',
    user_id: id,
    first_name: firstName,
    last_name: lastName ?? '',
    usernames: (usernames ?? chosen).map(usernameToTl),
  }
}
