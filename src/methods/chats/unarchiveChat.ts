import { assertUser } from '../../core/checks/assertUser.js'
import type { Core } from '../../core/core.js'
import { resolvePeer } from '../../core/peers/resolvePeer.js'
import type { ID } from '../../types/id.js'

/** The list of chats that is no archive. See https://core.telegram.org/api/folders#peer-folders. */
const MAIN_LIST = 0

/**
 * Moves a chat from the archive back into the list of chats.
 *
 * Only users may call it. Throws an `InputError` for a chat that the account has not met.
 * Calls https://core.telegram.org/method/folders.editPeerFolders.
 */
export async function unarchiveChat(core: Core, chatId: ID): Promise<void> {
  assertUser(core, 'unarchiveChat')
  const peer = await resolvePeer(core, chatId)
  await core.invoke('folders.editPeerFolders', {
    folder_peers: [{ _: 'inputFolderPeer', peer, folder_id: MAIN_LIST }],
  })
}
