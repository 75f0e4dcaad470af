import type { Dialog } from './messageBox.js'
import type { PeerId } from './peerId.js'
import { secondsOf } from './secondsOf.js'

/** Makes a dialog in which nothing was written yet. */
export function emptyDialog(peerId: PeerId, now: number): Dialog {
  return {
    peerId,
    messageIds: [],
    readInboxMaxId: 0,
    readOutboxMaxId: 0,
    availableMinId: 0,
    isPinned: false,
    isArchived: false,
    isMarkedUnread: false,
    createdAt: secondsOf(now),
    topicMarks: new Map(),
    readMentionIds: new Set(),
  }
}
