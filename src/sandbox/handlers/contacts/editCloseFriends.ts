import { settingsOf } from '../../accounts/settingsOf.js'
import type { Handler } from '../../handler.js'

/** Says who the caller's close friends are: those of the given users who are contacts. */
export const editCloseFriends: Handler<'contacts.editCloseFriends'> = ({ userId, world }, { id }) => {
  const { closeFriends } = settingsOf(world, userId)
  const contacts = world.users.get(userId)?.contacts
  closeFriends.clear()
  for (const friendId of id) if (contacts?.has(friendId) === true) closeFriends.add(friendId)
  return true
}
