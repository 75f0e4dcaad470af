import type * as tl from '../../tl/generated/api.js'
import type { PeerLookup } from '../peerLookup.js'
import { type Location, locationFromTl } from './location.js'
import { type MessageBase, messageBaseFromTl } from './messageBase.js'

/** A message that shows a place. */
export interface MessageLocation extends MessageBase {
  readonly type: 'location'
  readonly location: Location
}

/** Builds a `MessageLocation`; nothing where Telegram keeps the place to itself. `selfId` is the account that is signed in. */
export function messageLocationFromTl(
  message: tl.message,
  media: tl.messageMediaGeo | tl.messageMediaGeoLive,
  peers: PeerLookup,
  selfId: number,
): MessageLocation | undefined {
  const location = locationFromTl(media.geo, media._ === 'messageMediaGeoLive' ? media : undefined)
  return location && { type: 'location', ...messageBaseFromTl(message, peers, selfId), location }
}
