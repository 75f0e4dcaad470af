import type { Channel } from './chat.js'
import { type ChannelDraft, openChannel } from './openChannel.js'
import { postMessage } from './postMessage.js'
import { recordStateUpdate } from './recordStateUpdate.js'
import type { World } from './world.js'

/** Adds a channel or supergroup with its creator in it, and its first service message. */
export function createChannel(world: World, draft: ChannelDraft, now: number): Channel {
  const channel = openChannel(world, draft, now)
  const { creatorId, title } = draft
  const { id, peerId } = channel
  recordStateUpdate(world, creatorId, { _: 'updateChannel', channel_id: id }, now)
  const action = { _: 'messageActionChannelCreate', title } as const
  const senderId = draft.isBroadcast ? peerId : creatorId
  postMessage(world, { peerId, authorId: creatorId, senderId, action }, now)
  return channel
}
