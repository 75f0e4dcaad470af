import { showPeers } from '../../builders/usersAndChats.js'
import { fault } from '../../fault.js'
import type { Handler } from '../../handler.js'
import { peerIdToTl } from '../../world/peerId.js'

const USERNAME = /^[A-Za-z][A-Za-z0-9_]{3,31}$/

/** Finds who has a username. Only this gives access to a peer that was never met. */
export const resolveUsername: Handler<'contacts.resolveUsername'> = ({ userId, world }, { username }) => {
  if (!USERNAME.test(username)) throw fault(400, 'USERNAME_INVALID')
  const peerId = world.usernames.get(username.toLowerCase())
  if (peerId === undefined) throw fault(400, 'USERNAME_NOT_OCCUPIED')
  return { _: 'contacts.resolvedPeer', peer: peerIdToTl(peerId), ...showPeers(world, [peerId], userId) }
}
