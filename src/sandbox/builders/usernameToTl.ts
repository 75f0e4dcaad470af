import type * as tl from '../../tl/generated/api.js'
import type { Username } from '../accounts/username.js'

/** Shows one of several usernames. */
export function usernameToTl({ isActive, isEditable, username }: Username): tl.username {
  return { _: 'username', editable: isEditable, active: isActive, username }
}
