import type * as tl from '../../tl/generated/api.js'
import type { PeerLookup } from '../peerLookup.js'
import { withoutUndefined } from '../withoutUndefined.js'
import { type Location, locationFromTl } from './location.js'
import { type MessageBase, messageBaseFromTl } from './messageBase.js'

/** A place with a name. */
export interface Venue {
  readonly location: Location
  readonly title: string
  readonly address: string
  /** What Foursquare calls it, where it comes from there. */
  readonly foursquareId?: string
  /** The kind of place in Foursquare's words, for example `food/icecream`. */
  readonly foursquareType?: string
}

/** A message that shows a place with a name. */
export interface MessageVenue extends MessageBase {
  readonly type: 'venue'
  readonly venue: Venue
}

/** Builds a `MessageVenue`; nothing where Telegram keeps the place to itself. `selfId` is the account that is signed in. */
export function messageVenueFromTl(
  message: tl.message,
  media: tl.messageMediaVenue,
  peers: PeerLookup,
  selfId: number,
): MessageVenue | undefined {
  const location = locationFromTl(media.geo)
  if (location === undefined) return undefined
  const isFoursquare = media.provider === 'foursquare'
  const venue = withoutUndefined<Venue>({
    location,
    title: media.title,
    address: media.address,
    foursquareId: isFoursquare && media.venue_id !== '' ? media.venue_id : undefined,
    foursquareType: isFoursquare && media.venue_type !== '' ? media.venue_type : undefined,
  })
  return { type: 'venue', ...messageBaseFromTl(message, peers, selfId), venue }
}
