import { findChat } from '../world/chatOf.js'
import type { PeerId } from '../world/peerId.js'
import type { World } from '../world/world.js'

/** Whose list messages for later are in: those for a broadcast channel are the channel's, all others their author's. */
export function scheduledOwner(world: World, peerId: PeerId, userId: number): PeerId {
  const chat = peerId < 0 ? findChat(world, peerId) : undefined
  return chat?.type === 'channel' && chat.isBroadcast ? peerId : userId
}
