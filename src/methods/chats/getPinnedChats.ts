import { assertUser } from '../../core/checks/assertUser.js'
import { signedInId } from '../../core/checks/signedInId.js'
import type { Core } from '../../core/core.js'
import { type ChatListItem, chatListItemFromTl } from '../../types/chats/chatListItem.js'

/** Which pinned chats to list. */
export interface GetPinnedChatsOptions {
  /** Whether to list those of the archive instead of those of the main list. */
  readonly from?: 'main' | 'archived'
}

/**
 * Lists the chats that are pinned to the top of the list of chats, in their order.
 *
 * Only users may call it. Calls https://core.telegram.org/method/messages.getPinnedDialogs.
 */
export async function getPinnedChats(
  core: Core,
  options: GetPinnedChatsOptions = {},
): Promise<readonly ChatListItem[]> {
  assertUser(core, 'getPinnedChats')
  const folder_id = options.from === 'archived' ? 1 : 0
  const { dialogs, messages } = await core.invoke('messages.getPinnedDialogs', { folder_id })
  const selfId = signedInId(core)
  return dialogs.flatMap((dialog) =>
    dialog._ === 'dialog' ? [chatListItemFromTl(dialog, messages, core.peers, selfId)] : [],
  )
}
