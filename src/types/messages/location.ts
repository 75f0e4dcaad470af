import type * as tl from '../../tl/generated/api.js'
import { withoutUndefined } from '../withoutUndefined.js'

/** A place on Earth. */
export interface Location {
  readonly latitude: number
  readonly longitude: number
  /** How far off it may be, in metres. */
  readonly horizontalAccuracy?: number
  /** For how many seconds after the message was sent the place may change; 0 once it changes no more. Live locations only. */
  readonly livePeriodSeconds?: number
  /** Where the one who is there is heading, in degrees from 1 to 360. Live locations only. */
  readonly heading?: number
  /** How near somebody must come for the sender to be told, in metres. Live locations only. */
  readonly proximityAlertRadius?: number
}

/** Builds a `Location`; nothing where Telegram keeps the place to itself. */
export function locationFromTl(geo: tl.GeoPoint, live?: tl.messageMediaGeoLive): Location | undefined {
  if (geo._ === 'geoPointEmpty') return undefined
  return withoutUndefined<Location>({
    latitude: geo.lat,
    longitude: geo.long,
    horizontalAccuracy: geo.accuracy_radius,
    livePeriodSeconds: live?.period,
    heading: live?.heading,
    proximityAlertRadius: live?.proximity_notification_radius,
  })
}
