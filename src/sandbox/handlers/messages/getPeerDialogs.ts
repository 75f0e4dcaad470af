import type { Handler } from '../../handler.js'
import { dialogsToTl } from '../../history/dialogsToTl.js'
import { stateToTl } from '../../history/stateToTl.js'
import { inputPeer } from '../../peers/inputPeer.js'
import { emptyDialog } from '../../world/emptyDialog.js'
import { userBox } from '../../world/userBox.js'

/** Shows the dialogs with the named peers; a dialog that is not in the list yet comes empty. */
export const getPeerDialogs: Handler<'messages.getPeerDialogs'> = (context, { peers }) => {
  const { now, userId, world } = context
  const { dialogs } = userBox(world, userId)
  const wanted = peers.flatMap((input) => {
    if (input._ !== 'inputDialogPeer') return []
    const peerId = inputPeer(context, input.peer)
    return [dialogs.get(peerId) ?? emptyDialog(peerId, now)]
  })
  return { _: 'messages.peerDialogs', ...dialogsToTl(world, userId, wanted), state: stateToTl(world, userId, now) }
}
