import type { Message } from './message.js'
import { recordUserEvent } from './recordUserEvent.js'
import { userBox } from './userBox.js'
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

function removeFromBox(world: World, ownerId: number, messageIds: readonly number[]): void {
  const box = userBox(world, ownerId)
  for (const id of messageIds) {
    const peerId = box.messages.get(id)?.peerId
    const ids = peerId === undefined ? [] : (box.dialogs.get(peerId)?.messageIds ?? [])
    const place = ids.indexOf(id)
    if (place >= 0) ids.splice(place, 1)
    box.messages.delete(id)
  }
  recordUserEvent(world, ownerId, { type: 'deleteMessages', messageIds }, messageIds.length)
}
