import { userToTl } from '../../builders/userToTl.js'
import type { Handler } from '../../handler.js'
import { tellUser } from '../../world/tellUser.js'
import { userBox } from '../../world/userBox.js'

const ONLINE_SECONDS = 300

/** Says that the caller is online or not; those who have a dialog with the caller are told. */
export const updateStatus: Handler<'account.updateStatus'> = ({ world, userId, date }, { offline }) => {
  const user = world.users.get(userId)
  if (user === undefined) return false
  if (offline) delete user.onlineUntil
  else user.onlineUntil = date + ONLINE_SECONDS
  user.lastSeenAt = date
  const { status } = userToTl(world, user, userId)
  if (status === undefined) return true
  for (const peerId of userBox(world, userId).dialogs.keys()) {
    if (peerId > 0 && peerId !== userId) tellUser(world, peerId, { _: 'updateUserStatus', user_id: userId, status })
  }
  return true
}
