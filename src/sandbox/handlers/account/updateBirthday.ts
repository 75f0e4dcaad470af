import { fault } from '../../fault.js'
import type { Handler } from '../../handler.js'

/** Says when the caller was born, or no more. */
export const updateBirthday: Handler<'account.updateBirthday'> = ({ userId, world }, { birthday }) => {
  const user = world.users.get(userId)
  if (user === undefined) throw new Error(`There is no user ${userId} in this world.`)
  if (birthday === undefined) {
    delete user.birthday
    return true
  }
  const { day, month, year = 2000 } = birthday
  const date = new Date(Date.UTC(year, month - 1, day))
  if (date.getUTCDate() !== day || date.getUTCMonth() !== month - 1) throw fault(400, 'BIRTHDAY_INVALID')
  user.birthday = birthday
  return true
}
