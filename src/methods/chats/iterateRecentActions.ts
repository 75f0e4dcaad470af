import type { Core } from '../../core/core.js'
import type { ID } from '../../types/id.js'
import type { RecentActionsEntry } from '../../types/recentActions/recentActionsEntry.js'
import { type GetRecentActionsOptions, getRecentActions } from './getRecentActions.js'

/**
 * Goes through all that was done in a supergroup or channel in the last 48 hours, newest first, asking for a page when it is needed.
 *
 * Only users may call it; the account must be an administrator. The options are those of `getRecentActions`; `limit` is the size of a page.
 * Calls https://core.telegram.org/method/channels.getAdminLog.
 */
export async function* iterateRecentActions(
  core: Core,
  chatId: ID,
  options: GetRecentActionsOptions = {},
): AsyncGenerator<RecentActionsEntry, void, undefined> {
  let page = await getRecentActions(core, chatId, options)
  for (;;) {
    yield* page
    const last = page.at(-1)
    if (last === undefined) return
    page = await getRecentActions(core, chatId, { ...options, beforeId: last.id })
  }
}
