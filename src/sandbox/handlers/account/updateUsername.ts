import { tellAcquaintances } from '../../accounts/tellAcquaintances.js'
import { userNames } from '../../accounts/userNames.js'
import { userToTl } from '../../builders/userToTl.js'
import { fault } from '../../fault.js'
import type { Handler } from '../../handler.js'
import { assertUsernameFree } from '../../members/assertUsernameFree.js'
import { reserveUsername } from '../../world/reserveUsername.js'

/** Gives the caller's account another username, or none. */
export const updateUsername: Handler<'account.updateUsername'> = ({ now, userId, world }, { username }) => {
  const user = world.users.get(userId)
  if (user === undefined) throw new Error(`There is no user ${userId} in this world.`)
  const former = user.usernames?.find(({ isEditable }) => isEditable)?.username ?? user.username
  if (username === (former ?? '')) throw fault(400, 'USERNAME_NOT_MODIFIED')
  if (username !== '') assertUsernameFree(world, username, userId)
  if (former !== undefined) world.usernames.delete(former.toLowerCase())
  if (username !== '') reserveUsername(world, username, userId)
  if (user.usernames !== undefined) {
    const others = user.usernames.filter(({ isEditable }) => !isEditable)
    const chosen = username === '' ? [] : [{ username, isEditable: true, isActive: true }]
    user.usernames = [...chosen, ...others]
    const first = user.usernames.find(({ isActive }) => isActive)
    if (first === undefined) delete user.username
    else user.username = first.username
  } else if (username === '') delete user.username
  else user.username = username
  tellAcquaintances(world, userId, userNames(user), now)
  return userToTl(world, user, userId)
}
