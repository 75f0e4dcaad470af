import { assertInt64 } from '../../core/checks/assertInt64.js'
import { assertUser } from '../../core/checks/assertUser.js'
import { assertWholeNumber } from '../../core/checks/assertWholeNumber.js'
import { signedInId } from '../../core/checks/signedInId.js'
import type { Core } from '../../core/core.js'
import { resolveChannel } from '../../core/peers/resolveChannel.js'
import { resolveUser } from '../../core/peers/resolveUser.js'
import { InputError } from '../../errors/inputError.js'
import type { ID } from '../../types/id.js'
import { type RecentActionKind, recentActionKindsToTl } from '../../types/recentActions/recentActionKind.js'
import { type RecentActionsEntry, recentActionsEntryFromTl } from '../../types/recentActions/recentActionsEntry.js'

/** Which recent actions to list. */
export interface GetRecentActionsOptions {
  /** Lists only what these users have done. */
  readonly userIds?: readonly ID[]
  /** Lists only actions of these kinds; of all kinds when left out. */
  readonly kinds?: readonly RecentActionKind[]
  /** Lists only what speaks of this text. */
  readonly query?: string
  /** Lists what was done before the action with this identifier: that of the last entry of the page before. */
  readonly beforeId?: string
  /** How many entries to return at most, from 1 to 100; 100 when left out. */
  readonly limit?: number
}

/**
 * Lists what was done in a supergroup or channel in the last 48 hours, newest first.
 *
 * Only users may call it; the account must be an administrator. Throws an `InputError` for an option out of its range,
 * and an `RpcError` named `CHAT_ADMIN_REQUIRED` where the account is no administrator.
 * Calls https://core.telegram.org/method/channels.getAdminLog.
 */
export async function getRecentActions(
  core: Core,
  chatId: ID,
  options: GetRecentActionsOptions = {},
): Promise<readonly RecentActionsEntry[]> {
  const { userIds, kinds, query = '', beforeId, limit = 100 } = options
  assertUser(core, 'getRecentActions')
  assertWholeNumber(limit, 'limit', 1, 100)
  const filter = kinds === undefined ? undefined : recentActionKindsToTl(kinds)
  if (kinds !== undefined && filter === undefined) throw new InputError('kinds has a kind that there is not', 'kinds')
  const max_id = beforeId === undefined ? 0n : assertInt64(beforeId, 'beforeId')
  const { events } = await core.invoke('channels.getAdminLog', {
    channel: await resolveChannel(core, chatId),
    q: query,
    events_filter: filter,
    admins: userIds && (await Promise.all(userIds.map((id, index) => resolveUser(core, id, `userIds[${index}]`)))),
    max_id,
    min_id: 0n,
    limit,
  })
  const selfId = signedInId(core)
  return events.map((event) => recentActionsEntryFromTl(event, core.peers, selfId))
}
