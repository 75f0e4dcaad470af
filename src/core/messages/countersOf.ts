import type { ID } from '../../types/id.js'
import { type MessageCounters, messageCountersFromTl } from '../../types/messages/messageCounters.js'
import { assertMessageIds } from '../checks/assertMessageIds.js'
import { assertUser } from '../checks/assertUser.js'
import { signedInId } from '../checks/signedInId.js'
import type { Core } from '../core.js'
import { resolvePeer } from '../peers/resolvePeer.js'

/** Asks how often messages were met, and counts this account among those who have seen them where `isView`. */
export async function countersOf(
  core: Core,
  chatId: ID,
  messageIds: readonly number[],
  isView: boolean,
  method: string,
): Promise<readonly MessageCounters[]> {
  signedInId(core)
  assertUser(core, method)
  assertMessageIds(messageIds)
  const peer = await resolvePeer(core, chatId)
  const { views } = await core.invoke('messages.getMessagesViews', { peer, id: messageIds, increment: isView })
  return views.map(messageCountersFromTl)
}
