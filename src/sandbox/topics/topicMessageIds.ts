import type { Channel } from '../world/chat.js'
import { messageOf } from '../world/messageOf.js'
import type { World } from '../world/world.js'
import { topicOf } from './topicOf.js'

/** Lists the messages of a topic, oldest first. */
export function topicMessageIds(world: World, channel: Channel, topicId: number): number[] {
  return [...channel.box.messages].flatMap(([id, key]) =>
    topicOf(channel, id, messageOf(world, key)) === topicId ? [id] : [],
  )
}
