import type { UserBox } from './messageBox.js'
import type { World } from './world.js'

/** Finds the message box of a user; it is made when it is first needed. */
export function userBox(world: World, userId: number): UserBox {
  const known = world.boxes.get(userId)
  if (known !== undefined) return known
  const box: UserBox = {
    pts: 1,
    qts: 0,
    seq: 1,
    seqPlace: 0,
    log: [],
    lastMessageId: 0,
    messages: new Map(),
    dialogs: new Map(),
    qtsLog: [],
    seqLog: [],
    randomIds: new Map(),
  }
  world.boxes.set(userId, box)
  return box
}
