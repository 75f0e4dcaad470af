import { assertDate } from '../../core/checks/assertDate.js'
import { assertUser } from '../../core/checks/assertUser.js'
import { assertWholeNumber } from '../../core/checks/assertWholeNumber.js'
import { signedInId } from '../../core/checks/signedInId.js'
import type { Core } from '../../core/core.js'
import { resolveChat } from '../../core/peers/resolveChat.js'
import { dateToTl } from '../../types/dateToTl.js'
import type { ID } from '../../types/id.js'
import { type TopicList, topicListFromTl } from '../../types/topics/topicList.js'

/** Which topics to list. See https://core.telegram.org/api/offsets. */
export interface GetTopicsOptions {
  /** Lists only topics with this in their names. */
  readonly query?: string
  /** The topic of the last item of the page before. */
  readonly offsetTopicId?: number
  /** The `id` of the last message of the last item of the page before. */
  readonly offsetId?: number
  /** The `date` of the last message of the last item of the page before. */
  readonly offsetDate?: Date
  /** How many topics to return at most, from 1 to 100; 100 when left out. */
  readonly limit?: number
}

/**
 * Lists the topics of a forum: pinned ones first, then those with the newest messages.
 *
 * Only users may call it. Throws an `InputError` for an option out of its range,
 * and an `RpcError` named `CHANNEL_FORUM_MISSING` for a chat without topics.
 * Calls https://core.telegram.org/method/messages.getForumTopics.
 */
export async function getTopics(core: Core, chatId: ID, options: GetTopicsOptions = {}): Promise<TopicList> {
  const { limit = 100, offsetDate, offsetId = 0, offsetTopicId = 0, query } = options
  assertUser(core, 'getTopics')
  assertWholeNumber(limit, 'limit', 1, 100)
  assertWholeNumber(offsetId, 'offsetId', 0, 0x7fff_ffff)
  assertWholeNumber(offsetTopicId, 'offsetTopicId', 0, 0x7fff_ffff)
  if (offsetDate !== undefined) assertDate(offsetDate, 'offsetDate')
  const list = await core.invoke('messages.getForumTopics', {
    peer: await resolveChat(core, chatId),
    q: query,
    offset_date: offsetDate === undefined ? 0 : dateToTl(offsetDate),
    offset_id: offsetId,
    offset_topic: offsetTopicId,
    limit,
  })
  return topicListFromTl(list, core.peers, signedInId(core))
}
