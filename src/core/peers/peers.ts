import type * as tl from '../../tl/generated/api.js'
import type { MeetingPlace } from './meetingPlace.js'
import type { PeerLookup } from '../../types/peerLookup.js'

/**
 * The users and chats that this account has met: a bounded cache over the storage.
 * `user`, `group` and `channel` read the cache; `load` brings in what only the storage has.
 */
export interface Peers extends PeerLookup {
  /**
   * Takes in the users and chats of a result. A `min` object never replaces a full one.
   * `messages` are those that came along: who is known only as `min` can be named by one in which they are.
   */
  remember(users: readonly tl.User[], chats: readonly tl.Chat[], messages?: readonly tl.Message[]): void
  /** Where somebody was seen of whom there is only a `min` object. */
  placeOf(peer: tl.Peer): MeetingPlace | undefined
  /** Brings those of these peers that only the storage has into the cache. */
  load(peers: readonly tl.Peer[]): Promise<void>
  /** Finds a username, without `@` and in any case, among those met in the last day. */
  findUsername(username: string): Promise<tl.Peer | undefined>
  /** Finds a phone number, digits only, among the contacts and accounts met. */
  findPhoneNumber(phoneNumber: string): Promise<tl.Peer | undefined>
}
