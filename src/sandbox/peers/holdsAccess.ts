import type { CallContext } from '../handler.js'
import { accessHash } from '../world/accessHash.js'
import type { PeerId } from '../world/peerId.js'
import { hasMet } from './hasMet.js'

/**
 * Tells whether the caller may name a peer by this access hash. Bots may give 0 for peers that they have met.
 * See https://core.telegram.org/api/peers#access-hash.
 */
export function holdsAccess(context: CallContext, peerId: PeerId, hash: bigint): boolean {
  const { world, userId } = context
  if (hash === accessHash(world, userId, peerId)) return true
  return hash === 0n && world.users.get(userId)?.bot !== undefined && hasMet(world, userId, peerId)
}
