import type * as tl from '../../tl/generated/api.js'
import { withoutUndefined } from '../withoutUndefined.js'

/** A point on the Earth. */
export interface Location {
  /** In degrees, from -90 to 90. */
  readonly latitude: number
  /** In degrees, from -180 to 180. */
  readonly longitude: number
  /** How far off the point may be, in metres. */
  readonly horizontalAccuracy?: number
}

/** Builds a `Location`; nothing where the point is not known. */
export function locationFromTl(geo: tl.GeoPoint): Location | undefined {
  if (geo._ === 'geoPointEmpty') return undefined
  return withoutUndefined<Location>({
    latitude: geo.lat,
    longitude: geo.long,
    horizontalAccuracy: geo.accuracy_radius,
  })
}
