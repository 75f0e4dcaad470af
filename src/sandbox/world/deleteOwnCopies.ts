import type { Message } from './message.js'
import { removeFromBox } from './removeFromBox.js'
import type { World } from './world.js'

/** Deletes messages from the box of one user alone; what nobody has any more is gone. */
export function deleteOwnCopies(world: World, ownerId: number, messages: readonly Message[]): void {
  const ids: number[] = []
  for (const { copies, key, pinnedIn } of messages) {
    const id = copies.get(ownerId)
    if (id !== undefined) ids.push(id)
    copies.delete(ownerId)
    pinnedIn.delete(ownerId)
    if (copies.size === 0) world.messages.delete(key)
  }
  if (ids.length > 0) removeFromBox(world, ownerId, ids)
}
