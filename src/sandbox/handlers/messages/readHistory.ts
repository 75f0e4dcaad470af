import type { Handler } from '../../handler.js'
import { topMessageId } from '../../history/topMessageId.js'
import { unreadCount } from '../../history/unreadCount.js'
import { inputPeer } from '../../peers/inputPeer.js'
import { fault } from '../../fault.js'
import { dialogOf } from '../../world/dialogOf.js'
import { markReadByOthers } from '../../world/markReadByOthers.js'
import { peerIdToTl, splitPeerId } from '../../world/peerId.js'
import { recordUserEvent } from '../../world/recordUserEvent.js'
import { userBox } from '../../world/userBox.js'

/** Marks a private chat or basic group as read; those who wrote are told. */
export const readHistory: Handler<'messages.readHistory'> = (context, params) => {
  const { now, userId, world } = context
  const peerId = inputPeer(context, params.peer)
  if (splitPeerId(peerId).type === 'channel') throw fault(400, 'PEER_ID_INVALID')
  const dialog = dialogOf(world, userId, peerId, now)
  const top = topMessageId(world, userId, peerId)
  const maxId = params.max_id <= 0 ? top : Math.min(params.max_id, top)
  const from = dialog.readInboxMaxId
  if (maxId <= from) return { _: 'messages.affectedMessages', pts: userBox(world, userId).pts, pts_count: 0 }
  dialog.readInboxMaxId = maxId
  const still_unread_count = unreadCount(world, userId, dialog)
  const event = recordUserEvent(world, userId, (pts) => ({
    type: 'update',
    update: {
      _: 'updateReadHistoryInbox',
      peer: peerIdToTl(peerId),
      max_id: maxId,
      still_unread_count,
      pts,
      pts_count: 1,
    },
  }))
  context.answerCovers()
  markReadByOthers(world, userId, dialog, { from, until: maxId })
  return { _: 'messages.affectedMessages', pts: event.pts, pts_count: event.ptsCount }
}
