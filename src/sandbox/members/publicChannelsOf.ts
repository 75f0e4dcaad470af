import type { Channel } from '../world/chat.js'
import type { World } from '../world/world.js'

/** Lists the public supergroups and channels that a user created, newest first. */
export function publicChannelsOf(world: World, userId: number): Channel[] {
  const own = [...world.channels.values()].filter(
    ({ creatorId, username }) => creatorId === userId && username !== undefined,
  )
  return own.toReversed()
}
