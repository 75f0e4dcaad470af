import type * as tl from '../../tl/generated/api.js'
import { fault } from '../fault.js'
import type { CallContext } from '../handler.js'
import type { User } from '../world/user.js'
import { findPeer } from './findPeer.js'

/** Gives the user that the caller names, or throws USER_ID_INVALID. */
export function inputUser(context: CallContext, input: tl.InputUser): User {
  const peerId = findPeer(context, input)
  const user = peerId === undefined ? undefined : context.world.users.get(peerId)
  if (user === undefined) throw fault(400, 'USER_ID_INVALID')
  return user
}
