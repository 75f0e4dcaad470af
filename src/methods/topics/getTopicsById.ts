import { assertMessageIds } from '../../core/checks/assertMessageIds.js'
import { assertUser } from '../../core/checks/assertUser.js'
import { signedInId } from '../../core/checks/signedInId.js'
import type { Core } from '../../core/core.js'
import { resolveChat } from '../../core/peers/resolveChat.js'
import type { ID } from '../../types/id.js'
import { type TopicList, topicListFromTl } from '../../types/topics/topicList.js'

/**
 * Returns topics of a forum by their identifiers, up to 100. Those that are gone come as deleted.
 *
 * Only users may call it. Throws an `InputError` for identifiers out of range,
 * and an `RpcError` named `CHANNEL_FORUM_MISSING` for a chat without topics.
 * Calls https://core.telegram.org/method/messages.getForumTopicsByID.
 */
export async function getTopicsById(core: Core, chatId: ID, topicIds: readonly number[]): Promise<TopicList> {
  assertUser(core, 'getTopicsById')
  assertMessageIds(topicIds, 'topicIds')
  const peer = await resolveChat(core, chatId)
  const list = await core.invoke('messages.getForumTopicsByID', { peer, topics: [...topicIds] })
  return topicListFromTl(list, core.peers, signedInId(core))
}
