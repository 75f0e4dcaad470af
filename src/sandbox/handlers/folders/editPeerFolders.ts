import type * as tl from '../../../tl/generated/api.js'
import { fault } from '../../fault.js'
import type { Handler } from '../../handler.js'
import { inputPeer } from '../../peers/inputPeer.js'
import { dialogOf } from '../../world/dialogOf.js'
import { peerIdToTl } from '../../world/peerId.js'
import { recordUserEvent } from '../../world/recordUserEvent.js'

/** The list of chats, and the archive. See https://core.telegram.org/api/folders#peer-folders. */
const FOLDERS: ReadonlySet<number> = new Set([0, 1])

/** Puts chats into the caller's archive, or back into the list; there they are not pinned any more. */
export const editPeerFolders: Handler<'folders.editPeerFolders'> = (context, params) => {
  const { now, userId, world } = context
  const wanted = params.folder_peers.map(({ folder_id, peer }) => {
    if (!FOLDERS.has(folder_id)) throw fault(400, 'FOLDER_ID_INVALID')
    return { peerId: inputPeer(context, peer), folder_id }
  })
  const moved: tl.folderPeer[] = []
  for (const { folder_id, peerId } of wanted) {
    const dialog = dialogOf(world, userId, peerId, now)
    const isArchived = folder_id === 1
    if (dialog.isArchived === isArchived) continue
    dialog.isArchived = isArchived
    dialog.isPinned = false
    moved.push({ _: 'folderPeer', peer: peerIdToTl(peerId), folder_id })
  }
  const pts_count = moved.length
  if (pts_count > 0) {
    const update = { _: 'updateFolderPeers', folder_peers: moved, pts_count } as const
    recordUserEvent(world, userId, (pts) => ({ type: 'update', update: { ...update, pts } }), pts_count)
  }
  return context.answerUpdates()
}
