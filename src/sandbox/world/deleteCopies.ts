import type { Message } from './message.js'
import { removeFromBox } from './removeFromBox.js'
import type { World } from './world.js'

/** Deletes messages of private chats and basic groups from the boxes of all who have them. */
export function deleteCopies(world: World, messages: readonly Message[]): void {
  const idsByOwner = new Map<number, number[]>()
  for (const { copies, key } of messages) {
    for (const [ownerId, id] of copies) {
      const ids = idsByOwner.get(ownerId)
      if (ids === undefined) idsByOwner.set(ownerId, [id])
      else ids.push(id)
    }
    world.messages.delete(key)
  }
  for (const [ownerId, messageIds] of idsByOwner) removeFromBox(world, ownerId, messageIds)
}
