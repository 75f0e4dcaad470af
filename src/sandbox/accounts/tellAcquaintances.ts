import type * as tl from '../../tl/generated/api.js'
import { recordStateUpdate } from '../world/recordStateUpdate.js'
import type { World } from '../world/world.js'

/** Tells an account, those who have it as a contact and those who have a chat with it of something about it. */
export function tellAcquaintances(world: World, userId: number, update: tl.Update, now: number): void {
  for (const { contacts, id } of world.users.values()) {
    const hasMet = contacts.has(userId) || world.boxes.get(id)?.dialogs.has(userId) === true
    if (id === userId || hasMet) recordStateUpdate(world, id, update, now)
  }
}
