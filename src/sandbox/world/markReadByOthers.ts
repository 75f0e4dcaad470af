import { messageOf } from './messageOf.js'
import type { Dialog } from './messageBox.js'
import { peerIdToTl } from './peerId.js'
import { recordUserEvent } from './recordUserEvent.js'
import { userBox } from './userBox.js'
import type { World } from './world.js'

/**
 * Tells the authors of messages in a user's dialog that the user has read them:
 * those with ids above `from`, up to `until`.
 */
export function markReadByOthers(
  world: World,
  readerId: number,
  dialog: Dialog,
  range: { readonly from: number; readonly until: number },
): void {
  const { messages } = userBox(world, readerId)
  const newestByAuthor = new Map<number, number>()
  for (const id of dialog.messageIds) {
    const boxMessage = messages.get(id)
    if (id <= range.from || id > range.until || boxMessage === undefined || boxMessage.isOutgoing) continue
    const { authorId, copies } = messageOf(world, boxMessage.key)
    const idOfAuthor = copies.get(authorId)
    if (idOfAuthor !== undefined && authorId !== readerId) newestByAuthor.set(authorId, idOfAuthor)
  }
  for (const [authorId, maxId] of newestByAuthor) {
    const peerId = dialog.peerId > 0 ? readerId : dialog.peerId
    const theirs = userBox(world, authorId).dialogs.get(peerId)
    if (theirs === undefined || theirs.readOutboxMaxId >= maxId) continue
    theirs.readOutboxMaxId = maxId
    const peer = peerIdToTl(peerId)
    recordUserEvent(world, authorId, (pts) => ({
      type: 'update',
      update: { _: 'updateReadHistoryOutbox', peer, max_id: maxId, pts, pts_count: 1 },
    }))
  }
}
