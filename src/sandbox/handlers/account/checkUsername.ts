import type { Handler } from '../../handler.js'
import { assertUsernameFree } from '../../members/assertUsernameFree.js'

/** Tells whether a username can be had for the caller's account. */
export const checkUsername: Handler<'account.checkUsername'> = ({ userId, world }, { username }) => {
  assertUsernameFree(world, username, userId)
  return true
}
