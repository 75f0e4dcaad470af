import type { Handler } from '../../handler.js'
import { peerIdToTl } from '../../world/peerId.js'
import { recordStateUpdate } from '../../world/recordStateUpdate.js'
import { userBox } from '../../world/userBox.js'

/** Drops everything that the caller has begun to write. */
export const clearAllDrafts: Handler<'messages.clearAllDrafts'> = ({ date, now, userId, world }) => {
  for (const dialog of userBox(world, userId).dialogs.values()) {
    if (dialog.draft === undefined) continue
    delete dialog.draft
    const peer = peerIdToTl(dialog.peerId)
    recordStateUpdate(world, userId, { _: 'updateDraftMessage', peer, draft: { _: 'draftMessageEmpty', date } }, now)
  }
  return true
}
