import type { Channel } from './chat.js'
import { recordChannelEvent } from './recordChannelEvent.js'
import type { World } from './world.js'
import { channelMessageToTl } from '../builders/channelMessageToTl.js'
import { recordAdminAction } from '../adminLog/recordAdminAction.js'

/**
 * Deletes messages of a channel for everyone, and gives how many of the ids there were. The first message of a channel stays.
 * The log tells of it where somebody has done it.
 */
export function deleteChannelMessages(
  world: World,
  channel: Channel,
  ids: readonly number[],
  actorId: number | undefined,
  now: number,
): number {
  const { messages } = channel.box
  const messageIds = [...new Set(ids)].filter((id) => id > 1 && messages.has(id))
  for (const id of messageIds) {
    const message = actorId === undefined ? undefined : channelMessageToTl(world, channel, id, actorId)
    if (actorId !== undefined && message !== undefined)
      recordAdminAction(channel, actorId, { _: 'channelAdminLogEventActionDeleteMessage', message }, now)
    const key = messages.get(id)
    messages.delete(id)
    if (key !== undefined) world.messages.delete(key)
  }
  const count = messageIds.length
  if (count > 0) recordChannelEvent(world, channel, { type: 'deleteMessages', messageIds }, count, now)
  return count
}
