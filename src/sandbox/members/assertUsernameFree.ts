import { fault } from '../fault.js'
import type { PeerId } from '../world/peerId.js'
import type { World } from '../world/world.js'

const USERNAME = /^[A-Za-z](?:_?[A-Za-z0-9]){4,31}$/
const MAX_LENGTH = 32

/** Throws USERNAME_INVALID, or USERNAME_OCCUPIED where another peer has the username. */
export function assertUsernameFree(world: World, username: string, peerId: PeerId | undefined): void {
  if (!USERNAME.test(username) || username.length > MAX_LENGTH) throw fault(400, 'USERNAME_INVALID')
  const holder = world.usernames.get(username.toLowerCase())
  if (holder !== undefined && holder !== peerId) throw fault(400, 'USERNAME_OCCUPIED')
}
