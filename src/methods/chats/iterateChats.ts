import type { Core } from '../../core/core.js'
import type { ChatListItem } from '../../types/chats/chatListItem.js'
import { type GetChatsOptions, getChats } from './getChats.js'

/**
 * Goes through all chats of the account, asking for a page when it is needed: pinned ones first, then those with the newest messages.
 *
 * Only users may call it. The options are those of `getChats`; `limit` is the size of a page.
 * Calls https://core.telegram.org/method/messages.getDialogs.
 */
export async function* iterateChats(
  core: Core,
  options: GetChatsOptions = {},
): AsyncGenerator<ChatListItem, void, undefined> {
  const seen = new Set<number>()
  let page = await getChats(core, options)
  for (;;) {
    // A chat that was written in meanwhile moves up and may come twice.
    const fresh = page.filter(({ chat }) => !seen.has(chat.id))
    for (const { chat } of fresh) seen.add(chat.id)
    yield* fresh
    const after = page.at(-1)
    if (after === undefined || fresh.length === 0) return
    page = await getChats(core, { ...options, after })
  }
}
