import type * as tl from '../../tl/generated/api.js'
import type { World } from './world.js'

/** Tells the sessions that a user has open now of something passing, such as typing. It is not kept for those away. */
export function tellUser(world: World, userId: number, update: tl.Update): void {
  world.outbox.push({ type: 'update', userId, update })
}
