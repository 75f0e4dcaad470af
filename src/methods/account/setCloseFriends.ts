import type { Core } from '../../core/core.js'
import type { ID } from '../../types/id.js'
import { assertUser } from '../../core/checks/assertUser.js'
import { resolveUser } from '../../core/peers/resolveUser.js'

/**
 * Says who the close friends of this account are, all of them. Only contacts can be.
 *
 * Only users may call it. Calls https://core.telegram.org/method/contacts.editCloseFriends.
 */
export async function setCloseFriends(core: Core, userIds: readonly ID[]): Promise<void> {
  assertUser(core, 'setCloseFriends')
  const ids: number[] = []
  for (const [index, userId] of userIds.entries()) {
    const user = await resolveUser(core, userId, `userIds[${index}]`)
    if ('user_id' in user) ids.push(user.user_id)
  }
  await core.invoke('contacts.editCloseFriends', { id: ids })
}
