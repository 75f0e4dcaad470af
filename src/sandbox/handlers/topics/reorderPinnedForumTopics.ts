import { fault } from '../../fault.js'
import type { Handler } from '../../handler.js'
import { assertAdminRight } from '../../rights/assertAdminRight.js'
import { inputForum, inputTopic } from '../../topics/inputForum.js'
import { MAX_PINNED_TOPICS, tellPinnedTopics } from '../../topics/tellPinnedTopics.js'
import { peerIdToTl } from '../../world/peerId.js'

/** Puts the pinned topics of a forum into an order. With force those that are not named are unpinned, and those that are get pinned. */
export const reorderPinnedForumTopics: Handler<'messages.reorderPinnedForumTopics'> = (context, params) => {
  const { now, world } = context
  const channel = inputForum(context, params.peer)
  assertAdminRight(context, channel, 'manage_topics')
  const order = [...new Set(params.order)]
  for (const id of order) inputTopic(channel, id)
  const former = channel.pinnedTopicIds
  const kept = former.filter((id) => !order.includes(id))
  const next = params.force === true ? order : [...order.filter((id) => former.includes(id)), ...kept]
  if (next.length > MAX_PINNED_TOPICS) throw fault(400, 'PINNED_TOO_MUCH')
  channel.pinnedTopicIds = next
  const peer = peerIdToTl(channel.peerId)
  tellPinnedTopics(world, channel, { _: 'updatePinnedForumTopics', peer, order: next }, now)
  return context.answerUpdates()
}
