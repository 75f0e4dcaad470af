import type { User } from './user.js'
import type { World } from './world.js'

/** Deletes an account: nothing is left of it but its id, so that what it wrote still has an author. */
export function deleteUser(world: World, user: User): void {
  const { phoneNumber, username } = user
  if (phoneNumber !== undefined) world.phoneNumbers.delete(phoneNumber)
  if (username !== undefined) world.usernames.delete(username.toLowerCase())
  user.isDeleted = true
  user.firstName = ''
  user.contacts.clear()
  delete user.lastName
  delete user.username
  delete user.phoneNumber
  delete user.about
  delete user.password
  delete user.pendingPassword
  delete user.loginEmail
}
