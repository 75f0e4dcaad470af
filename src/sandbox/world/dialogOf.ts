import type { Dialog } from './messageBox.js'
import type { PeerId } from './peerId.js'
import { secondsOf } from './secondsOf.js'
import { userBox } from './userBox.js'
import type { World } from './world.js'

/** Finds a user's dialog with a peer, and opens it if there is none yet. */
export function dialogOf(world: World, userId: number, peerId: PeerId, now: number): Dialog {
  const { dialogs } = userBox(world, userId)
  const known = dialogs.get(peerId)
  if (known !== undefined) return known
  const dialog: Dialog = {
    peerId,
    messageIds: [],
    readInboxMaxId: 0,
    readOutboxMaxId: 0,
    availableMinId: 0,
    isPinned: false,
    isMarkedUnread: false,
    createdAt: secondsOf(now),
  }
  dialogs.set(peerId, dialog)
  return dialog
}
