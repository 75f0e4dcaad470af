import type { Handler } from '../../handler.js'

/** Signs out. The key stays, and may sign in again. */
export const logOut: Handler<'auth.logOut'> = ({ authorization, userId, world }) => {
  if (authorization.userId === userId) delete authorization.userId
  world.passwordChallenges.delete(authorization.keyId)
  return { _: 'auth.loggedOut' }
}
