import { fault } from '../fault.js'
import { isMember } from '../world/isMember.js'
import { splitPeerId } from '../world/peerId.js'
import type { World } from '../world/world.js'

const MAX_CHANNELS = 500

/** Throws an error of the given name where a user is in as many supergroups and channels as an account can be. */
export function assertMayJoinMore(
  world: World,
  userId: number,
  errorName: 'CHANNELS_TOO_MUCH' | 'USER_CHANNELS_TOO_MUCH',
): void {
  let count = 0
  for (const peerId of world.boxes.get(userId)?.dialogs.keys() ?? []) {
    const { type, id } = splitPeerId(peerId)
    const channel = type === 'channel' ? world.channels.get(id) : undefined
    if (channel !== undefined && isMember(channel, userId)) count += 1
  }
  if (count >= MAX_CHANNELS) throw fault(400, errorName)
}
