import type { Handler } from '../../handler.js'
import { dialogsToTl } from '../../history/dialogsToTl.js'
import { type ListedDialog, listedDialogs } from '../../history/listedDialogs.js'
import { findPeer } from '../../peers/findPeer.js'

const MAX_LIMIT = 100

/** Lists the caller's dialogs. See https://core.telegram.org/api/offsets. */
export const getDialogs: Handler<'messages.getDialogs'> = (context, params) => {
  const { userId, world } = context
  const isArchive = params.folder_id === 1
  const wanted = listedDialogs(world, userId).filter(
    ({ dialog }) => dialog.isArchived === isArchive && !(params.exclude_pinned === true && dialog.isPinned),
  )
  const { offset_date: date, offset_id: id } = params
  const peerId = params.offset_peer._ === 'inputPeerEmpty' ? undefined : findPeer(context, params.offset_peer)
  const isPast = (entry: ListedDialog): boolean =>
    !entry.dialog.isPinned && (entry.date < date || (entry.date === date && entry.topMessageId < id))
  let from = 0
  if (peerId !== undefined && wanted.some(({ dialog }) => dialog.peerId === peerId)) {
    from = wanted.findIndex(({ dialog }) => dialog.peerId === peerId) + 1
  } else if (date > 0) {
    const index = wanted.findIndex(isPast)
    from = index < 0 ? wanted.length : index
  }
  const limit = Math.min(params.limit <= 0 ? MAX_LIMIT : params.limit, MAX_LIMIT)
  const page = wanted.slice(from, from + limit).map(({ dialog }) => dialog)
  const shown = dialogsToTl(world, userId, page)
  if (page.length === wanted.length) return { _: 'messages.dialogs', ...shown }
  return { _: 'messages.dialogsSlice', count: wanted.length, ...shown }
}
