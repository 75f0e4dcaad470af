import { accessHash } from '../world/accessHash.js'
import type { PeerId } from '../world/peerId.js'
import type { World } from '../world/world.js'

/** Names a chat to bots in a way that tells nothing else about it: the same for all buttons in it. */
export function chatInstance(world: World, botId: number, peerId: PeerId): bigint {
  return accessHash(world, -botId, peerId)
}
