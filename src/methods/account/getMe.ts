import type { Core } from '../../core/core.js'
import { SchemaError } from '../../errors/schemaError.js'
import { type User, userFromTl } from '../../types/users/user.js'

/**
 * Returns the account that is signed in, as Telegram knows it now.
 *
 * Users and bots may call it.
 * Calls https://core.telegram.org/method/users.getUsers.
 */
export async function getMe(core: Core): Promise<User> {
  const [user] = await core.invoke('users.getUsers', { id: [{ _: 'inputUserSelf' }] })
  if (user?._ !== 'user') throw new SchemaError('Telegram answered without the account that asked')
  return userFromTl(user)
}
