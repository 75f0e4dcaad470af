import { InputError } from '../../errors/inputError.js'
import type { PeerId } from './peerId.js'
import type { World } from './world.js'

/** Gives a free username to a peer; a username is one whatever its case. */
export function reserveUsername(world: World, username: string, peerId: PeerId): void {
  const key = username.toLowerCase()
  const holder = world.usernames.get(key)
  if (holder !== undefined && holder !== peerId)
    throw new InputError(`The username ${username} belongs to another user or chat of this sandbox.`, 'username')
  world.usernames.set(key, peerId)
}
