import { fault } from '../fault.js'
import type { CallContext } from '../handler.js'
import type { Group } from '../world/chat.js'

/** Gives the basic group of the given id, or throws CHAT_ID_INVALID where the caller has never been in it. */
export function inputGroup({ userId, world }: CallContext, id: number): Group {
  const group = world.groups.get(id)
  if (group === undefined || !group.participants.has(userId)) throw fault(400, 'CHAT_ID_INVALID')
  return group
}
