import type { Handler } from '../../handler.js'
import { dialogsToTl } from '../../history/dialogsToTl.js'
import { listedDialogs } from '../../history/listedDialogs.js'
import { stateToTl } from '../../history/stateToTl.js'

/** Lists the dialogs that the caller has pinned. */
export const getPinnedDialogs: Handler<'messages.getPinnedDialogs'> = ({ now, userId, world }, { folder_id }) => {
  const pinned = listedDialogs(world, userId).flatMap(({ dialog }) =>
    dialog.isPinned && dialog.isArchived === (folder_id === 1) ? [dialog] : [],
  )
  return { _: 'messages.peerDialogs', ...dialogsToTl(world, userId, pinned), state: stateToTl(world, userId, now) }
}
