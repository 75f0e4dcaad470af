import type * as tl from '../../tl/generated/api.js'
import { fault } from '../fault.js'
import type { CallContext } from '../handler.js'
import { inputChat } from '../peers/inputChat.js'
import type { Channel } from '../world/chat.js'
import type { Topic } from './topic.js'

/** Gives the forum that the caller names, or throws CHANNEL_FORUM_MISSING where it has no topics. */
export function inputForum(context: CallContext, input: tl.InputPeer): Channel {
  const chat = inputChat(context, input)
  if (chat.type === 'group' || !chat.isForum) throw fault(400, 'CHANNEL_FORUM_MISSING')
  return chat
}

/** Gives a topic of a forum, or throws TOPIC_ID_INVALID. */
export function inputTopic(channel: Channel, id: number): Topic {
  const topic = channel.topics.get(id)
  if (topic === undefined) throw fault(400, 'TOPIC_ID_INVALID')
  return topic
}
