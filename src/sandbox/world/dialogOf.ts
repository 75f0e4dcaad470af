import { emptyDialog } from './emptyDialog.js'
import type { Dialog } from './messageBox.js'
import type { PeerId } from './peerId.js'
import { userBox } from './userBox.js'
import type { World } from './world.js'

/** Finds a user's dialog with a peer, and opens it if there is none yet. */
export function dialogOf(world: World, userId: number, peerId: PeerId, now: number): Dialog {
  const { dialogs } = userBox(world, userId)
  const known = dialogs.get(peerId)
  if (known !== undefined) return known
  const dialog = emptyDialog(peerId, now)
  dialogs.set(peerId, dialog)
  return dialog
}
