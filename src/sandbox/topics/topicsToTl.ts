import type * as tl from '../../tl/generated/api.js'
import { channelMessageToTl } from '../builders/channelMessageToTl.js'
import { usersAndChats } from '../builders/usersAndChats.js'
import type { Channel } from '../world/chat.js'
import type { World } from '../world/world.js'

/** Puts topics into an answer with the newest message of each. */
export function topicsToTl(
  world: World,
  channel: Channel,
  topics: readonly tl.ForumTopic[],
  count: number,
  viewerId: number,
): tl.messages_forumTopics {
  const tops = topics.flatMap((topic) => (topic._ === 'forumTopic' ? [topic.top_message] : []))
  const messages = [...new Set(tops)].flatMap((id) => channelMessageToTl(world, channel, id, viewerId) ?? [])
  const named = { _: 'peerChannel', channel_id: channel.id } as const
  const { pts } = channel.box
  return {
    _: 'messages.forumTopics',
    count,
    topics,
    messages,
    ...usersAndChats(world, viewerId, topics, messages, named),
    pts,
  }
}
