import { findChat } from '../world/chatOf.js'
import { isMember } from '../world/isMember.js'
import type { Dialog } from '../world/messageBox.js'
import { userBox } from '../world/userBox.js'
import type { World } from '../world/world.js'
import { historyOf } from './historyOf.js'
import { topMessageId } from './topMessageId.js'

/** A dialog and its place in the list. */
export interface ListedDialog {
  readonly dialog: Dialog
  readonly topMessageId: number
  /** When the newest message was written, in seconds. */
  readonly date: number
}

/** Lists a user's dialogs: pinned ones first, then by their newest message. Channels that the user has left are gone from it. */
export function listedDialogs(world: World, userId: number): ListedDialog[] {
  const listed: ListedDialog[] = []
  for (const dialog of userBox(world, userId).dialogs.values()) {
    const { peerId } = dialog
    const chat = peerId < 0 ? findChat(world, peerId) : undefined
    if (chat?.type === 'channel' ? !isMember(chat, userId) : dialog.messageIds.length === 0) continue
    const top = topMessageId(world, userId, peerId)
    const date = top === 0 ? dialog.createdAt : historyOf(world, userId, peerId).dateOf(top)
    listed.push({ dialog, topMessageId: top, date })
  }
  return listed.toSorted(
    (a, b) =>
      Number(b.dialog.isPinned) - Number(a.dialog.isPinned) || b.date - a.date || b.topMessageId - a.topMessageId,
  )
}
