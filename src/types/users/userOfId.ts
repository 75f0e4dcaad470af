import type { PeerLookup } from '../peerLookup.js'
import { type User, userFromTl } from './user.js'

/** The user with an id; where nothing else is known of them, a `User` with nothing but the id. */
export function userOfId(id: number, peers: PeerLookup): User {
  return userFromTl(peers.user(id) ?? { _: 'userEmpty', id })
}
