import { tellAcquaintances } from '../../accounts/tellAcquaintances.js'
import { userNames } from '../../accounts/userNames.js'
import { userToTl } from '../../builders/userToTl.js'
import { fault } from '../../fault.js'
import type { Handler } from '../../handler.js'

const MAX_NAME = 64
const MAX_ABOUT = 70
const MAX_ABOUT_PREMIUM = 140

/** Changes the caller's names, and what the profile says. */
export const updateProfile: Handler<'account.updateProfile'> = ({ now, userId, world }, params) => {
  const user = world.users.get(userId)
  if (user === undefined) throw new Error(`There is no user ${userId} in this world.`)
  const { about, first_name: first, last_name: last } = params
  if (first !== undefined && first.trim() === '') throw fault(400, 'FIRSTNAME_INVALID')
  const longest = user.isPremium === true ? MAX_ABOUT_PREMIUM : MAX_ABOUT
  if (about !== undefined && Array.from(about).length > longest) throw fault(400, 'ABOUT_TOO_LONG')
  const cut = (name: string): string => Array.from(name.trim()).slice(0, MAX_NAME).join('')
  if (first !== undefined) user.firstName = cut(first)
  if (last !== undefined) {
    if (last.trim() === '') delete user.lastName
    else user.lastName = cut(last)
  }
  if (about === '') delete user.about
  else if (about !== undefined) user.about = about
  if (first !== undefined || last !== undefined) tellAcquaintances(world, userId, userNames(user), now)
  return userToTl(world, user, userId)
}
