import { fault } from '../fault.js'
import type { World } from '../world/world.js'
import { publicChannelsOf } from './publicChannelsOf.js'

const MAX_PUBLIC = 10

/** Throws CHANNELS_ADMIN_PUBLIC_TOO_MUCH where a user has as many public supergroups and channels as one can have. */
export function assertMayOwnPublic(world: World, userId: number): void {
  if (publicChannelsOf(world, userId).length >= MAX_PUBLIC) throw fault(400, 'CHANNELS_ADMIN_PUBLIC_TOO_MUCH')
}
