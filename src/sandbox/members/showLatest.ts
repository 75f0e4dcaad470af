import type { Group } from '../world/chat.js'
import { messageOf } from '../world/messageOf.js'
import { putIntoUserBox } from '../world/putIntoUserBox.js'
import { userBox } from '../world/userBox.js'
import type { World } from '../world/world.js'

const MAX_COUNT = 100

/** Whom to show what was written in a basic group. */
export interface LatestMessages {
  readonly userId: number
  /** The member whose newest messages are shown. */
  readonly asSeenBy: number
  readonly count: number
}

/** Puts the newest messages of a basic group into the box of one who is about to join. */
export function showLatest(world: World, group: Group, { asSeenBy, count, userId }: LatestMessages, now: number): void {
  if (count <= 0) return
  const { dialogs, messages } = userBox(world, asSeenBy)
  const ids = dialogs.get(group.peerId)?.messageIds ?? []
  for (const id of ids.slice(-Math.min(count, MAX_COUNT))) {
    const boxMessage = messages.get(id)
    const message = boxMessage === undefined ? undefined : messageOf(world, boxMessage.key)
    if (message === undefined || message.action !== undefined || message.copies.has(userId)) continue
    putIntoUserBox(world, userId, group.peerId, message, new Set(), now)
  }
}
