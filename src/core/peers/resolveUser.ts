import { InputError } from '../../errors/inputError.js'
import type * as tl from '../../tl/generated/api.js'
import type { ID } from '../../types/id.js'
import type { Core } from '../core.js'
import { inputUserOf } from './inputUserOf.js'
import { resolvePeer } from './resolvePeer.js'

/** Finds out how to name a user towards Telegram, and refuses what is a chat. */
export async function resolveUser(core: Core, id: ID, argument = 'userId'): Promise<tl.InputUser> {
  const user = inputUserOf(await resolvePeer(core, id, argument))
  if (user === undefined) throw new InputError(`${argument} must be a user, but it is a group or channel`, argument)
  return user
}
