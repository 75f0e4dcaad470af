import { SchemaError } from '../../errors/schemaError.js'
import type * as tl from '../../tl/generated/api.js'
import type { Core } from '../core.js'

/** Asks who is signed in. */
export async function selfOf(core: Core): Promise<tl.user> {
  const [user] = await core.invoke('users.getUsers', { id: [{ _: 'inputUserSelf' }] })
  if (user?._ !== 'user') throw new SchemaError('Telegram answered without the account that asked')
  return user
}
