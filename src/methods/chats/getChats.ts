import { assertUser } from '../../core/checks/assertUser.js'
import { assertWholeNumber } from '../../core/checks/assertWholeNumber.js'
import { signedInId } from '../../core/checks/signedInId.js'
import type { Core } from '../../core/core.js'
import { resolvePeer } from '../../core/peers/resolvePeer.js'
import { SchemaError } from '../../errors/schemaError.js'
import { type ChatListItem, chatListItemFromTl } from '../../types/chats/chatListItem.js'
import { dateToTl } from '../../types/dateToTl.js'

/** Which part of the list of chats to read. */
export interface GetChatsOptions {
  /** Whether to read the archive instead of the main list. */
  readonly from?: 'main' | 'archived'
  /** The last chat of the page before, as it came. */
  readonly after?: ChatListItem
  /** How many chats to return at most, from 1 to 100; 100 when left out. */
  readonly limit?: number
}

/** The largest part that Telegram gives out at once; nobody can pin as many chats. */
const MAX_LIMIT = 100

/**
 * Lists the chats of the account: pinned ones first, then those with the newest messages.
 *
 * Only users may call it. Throws an `InputError` for an option out of its range.
 * Calls https://core.telegram.org/method/messages.getDialogs.
 */
export async function getChats(core: Core, options: GetChatsOptions = {}): Promise<readonly ChatListItem[]> {
  const { from, after, limit = MAX_LIMIT } = options
  assertUser(core, 'getChats')
  assertWholeNumber(limit, 'limit', 1, MAX_LIMIT)
  // Pinned chats are out of the order of time, so after one of them the list is read from its top again.
  const last = after?.isPinned === true ? undefined : after
  const result = await core.invoke('messages.getDialogs', {
    folder_id: from === 'archived' ? 1 : 0,
    exclude_pinned: last !== undefined,
    offset_date: last?.lastMessage === undefined ? 0 : dateToTl(last.lastMessage.date),
    offset_id: last?.lastMessage?.id ?? 0,
    offset_peer: last === undefined ? { _: 'inputPeerEmpty' } : await resolvePeer(core, last.chat.id, 'after'),
    limit: after?.isPinned === true ? MAX_LIMIT : limit,
    hash: 0n,
  })
  if (result._ === 'messages.dialogsNotModified')
    throw new SchemaError(`Telegram answered with ${result._} to a question that held no earlier answer`)
  const selfId = signedInId(core)
  const chats = result.dialogs.flatMap((dialog) =>
    dialog._ === 'dialog' ? [chatListItemFromTl(dialog, result.messages, core.peers, selfId)] : [],
  )
  const start = after?.isPinned === true ? chats.findIndex(({ chat }) => chat.id === after.chat.id) + 1 : 0
  return chats.slice(start, start + limit)
}
