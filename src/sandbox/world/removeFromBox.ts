import { recordUserEvent } from './recordUserEvent.js'
import { userBox } from './userBox.js'
import type { World } from './world.js'

/** Takes copies of messages, all of which are there, out of the box of one user, and has it told. */
export function removeFromBox(world: World, ownerId: number, messageIds: readonly number[]): void {
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
