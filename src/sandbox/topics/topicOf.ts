import type { Channel } from '../world/chat.js'
import type { Message } from '../world/message.js'
import { GENERAL_TOPIC_ID } from './topic.js'

/** Tells in which topic of a forum a message stands: the message that began one stands in it. */
export function topicOf(channel: Channel, id: number, message: Message): number {
  return channel.topics.has(id) ? id : (message.topicId ?? GENERAL_TOPIC_ID)
}
