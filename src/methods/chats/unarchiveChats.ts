import { assertUser } from '../../core/checks/assertUser.js'
import { assertWholeNumber } from '../../core/checks/assertWholeNumber.js'
import type { Core } from '../../core/core.js'
import { resolvePeer } from '../../core/peers/resolvePeer.js'
import type { ID } from '../../types/id.js'

/** The list of chats that is no archive. See https://core.telegram.org/api/folders#peer-folders. */
const MAIN_LIST = 0

/**
 * Moves up to 100 chats from the archive back into the list of chats. Those that are there already are passed over.
 *
 * Only users may call it. Throws an `InputError` for no chat or too many, and for one that the account has not met.
 * Calls https://core.telegram.org/method/folders.editPeerFolders.
 */
export async function unarchiveChats(core: Core, chatIds: readonly ID[]): Promise<void> {
  assertUser(core, 'unarchiveChats')
  assertWholeNumber(chatIds.length, 'chatIds.length', 1, 100)
  const peers = await Promise.all(chatIds.map((id, index) => resolvePeer(core, id, `chatIds[${index}]`)))
  await core.invoke('folders.editPeerFolders', {
    folder_peers: peers.map((peer) => ({ _: 'inputFolderPeer', peer, folder_id: MAIN_LIST })),
  })
}
