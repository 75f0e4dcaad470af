import type { BlockedUserList } from '../../types/users/blockedUserList.js'
import type { Core } from '../../core/core.js'
import { assertUser } from '../../core/checks/assertUser.js'
import { assertWholeNumber } from '../../core/checks/assertWholeNumber.js'
import { chatPOfPeer } from '../../types/chats/chatP.js'
import { dateFromTl } from '../../types/dateFromTl.js'

/** Which blocked users to list. */
export interface GetBlockedUsersOptions {
  /** Lists those who do not see the stories of this account, rather than those who cannot write to it. */
  readonly fromStories?: boolean
  /** How many to skip; 0 when left out. */
  readonly offset?: number
  /** How many to return at most, from 1 to 100; 100 when left out. */
  readonly limit?: number
}

/**
 * Lists whom this account has blocked, newest first.
 *
 * Only users may call it. Throws an `InputError` for an option out of its range.
 * Calls https://core.telegram.org/method/contacts.getBlocked.
 */
export async function getBlockedUsers(core: Core, options: GetBlockedUsersOptions = {}): Promise<BlockedUserList> {
  assertUser(core, 'getBlockedUsers')
  const { fromStories, limit = 100, offset = 0 } = options
  assertWholeNumber(limit, 'limit', 1, 100)
  assertWholeNumber(offset, 'offset', 0, 0x7fff_ffff)
  const result = await core.invoke('contacts.getBlocked', { my_stories_from: fromStories, offset, limit })
  const blockedUsers = result.blocked.map(({ date, peer_id }) => ({
    user: chatPOfPeer(peer_id, core.peers),
    blockedAt: dateFromTl(date),
  }))
  return { blockedUsers, count: result._ === 'contacts.blocked' ? blockedUsers.length : result.count }
}
