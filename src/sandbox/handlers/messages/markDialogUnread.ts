import { fault } from '../../fault.js'
import type { Handler } from '../../handler.js'
import { inputPeer } from '../../peers/inputPeer.js'
import { dialogOf } from '../../world/dialogOf.js'
import { peerIdToTl } from '../../world/peerId.js'
import { recordStateUpdate } from '../../world/recordStateUpdate.js'

/** Marks a dialog as unread for the caller alone, or takes the mark away. */
export const markDialogUnread: Handler<'messages.markDialogUnread'> = (context, params) => {
  const { now, userId, world } = context
  if (params.peer._ !== 'inputDialogPeer') throw fault(400, 'PEER_ID_INVALID')
  if (params.parent_peer !== undefined) throw fault(400, 'SANDBOX_UNSUPPORTED: there are no monoforums here')
  const peerId = inputPeer(context, params.peer.peer)
  const dialog = dialogOf(world, userId, peerId, now)
  const isUnread = params.unread === true
  if (dialog.isMarkedUnread === isUnread) return true
  dialog.isMarkedUnread = isUnread
  const peer = { _: 'dialogPeer', peer: peerIdToTl(peerId) } as const
  recordStateUpdate(world, userId, { _: 'updateDialogUnreadMark', unread: isUnread, peer }, now)
  return true
}
