import type { Channel } from './chat.js'
import { recordChannelEvent } from './recordChannelEvent.js'
import type { World } from './world.js'

/** Deletes messages of a channel for everyone, and gives how many of the ids there were. The first message of a channel stays. */
export function deleteChannelMessages(world: World, channel: Channel, ids: readonly number[], now: number): number {
  const { messages } = channel.box
  const messageIds = [...new Set(ids)].filter((id) => id > 1 && messages.has(id))
  for (const id of messageIds) {
    const key = messages.get(id)
    messages.delete(id)
    if (key !== undefined) world.messages.delete(key)
  }
  const count = messageIds.length
  if (count > 0) recordChannelEvent(world, channel, { type: 'deleteMessages', messageIds }, count, now)
  return count
}
