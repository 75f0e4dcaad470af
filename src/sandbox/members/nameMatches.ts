import { userToTl } from '../builders/userToTl.js'
import type { World } from '../world/world.js'

/** Tells whether a user's name, as one account sees it, or username holds a text; every name holds an empty one. */
export function nameMatches(world: World, viewerId: number, userId: number, text: string): boolean {
  const wanted = text.trim().replace(/^@/, '').toLowerCase()
  if (wanted === '') return true
  const user = world.users.get(userId)
  if (user === undefined) return false
  const { first_name: firstName = '', last_name: lastName = '', username = '' } = userToTl(world, user, viewerId)
  return [`${firstName} ${lastName}`, username].some((name) => name.toLowerCase().includes(wanted))
}
