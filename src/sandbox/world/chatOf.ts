import type { Chat } from './chat.js'
import { splitPeerId, type PeerId } from './peerId.js'
import type { World } from './world.js'

/** Finds the group or channel that a peer id names. */
export function findChat(world: World, peerId: PeerId): Chat | undefined {
  const { type, id } = splitPeerId(peerId)
  if (type === 'group') return world.groups.get(id)
  return type === 'channel' ? world.channels.get(id) : undefined
}

/** Gives the group or channel that a peer id names; the caller knows that there is one. */
export function chatOf(world: World, peerId: PeerId): Chat {
  const chat = findChat(world, peerId)
  if (chat === undefined) throw new Error(`There is no chat ${peerId} in this world.`)
  return chat
}
