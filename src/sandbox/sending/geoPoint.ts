import type * as tl from '../../tl/generated/api.js'
import { fault } from '../fault.js'
import { nextInt64 } from '../world/chance.js'
import type { World } from '../world/world.js'

/** https://core.telegram.org/bots/api#sendlocation */
const MIN_LIVE_SECONDS = 60
const MAX_LIVE_SECONDS = 86_400
const FOREVER = 0x7fff_ffff
const MAX_RADIUS_METRES = 1500
const MAX_PROXIMITY_METRES = 100_000

/** Makes a place of what was sent, or throws MEDIA_INVALID where there is none on Earth. */
export function geoPoint(world: World, point: tl.InputGeoPoint): tl.geoPoint {
  if (point._ === 'inputGeoPointEmpty') throw fault(400, 'MEDIA_INVALID')
  const { lat, long, accuracy_radius } = point
  const isOnEarth = Math.abs(lat) <= 90 && Math.abs(long) <= 180
  if (!isOnEarth || !isWithin(accuracy_radius, 0, MAX_RADIUS_METRES)) throw fault(400, 'MEDIA_INVALID')
  return { _: 'geoPoint', lat, long, access_hash: nextInt64(world.chance), accuracy_radius }
}

/** Makes a place that changes for a while of what was sent. */
export function liveLocation(
  world: World,
  media: tl.inputMediaGeoLive,
  before?: tl.messageMediaGeoLive,
): tl.messageMediaGeoLive {
  const { heading, proximity_notification_radius } = media
  const period = media.stopped === true ? 0 : (media.period ?? before?.period ?? 0)
  const isRight = period === FOREVER || (period >= MIN_LIVE_SECONDS && period <= MAX_LIVE_SECONDS)
  if (media.stopped !== true && !isRight) throw fault(400, 'MEDIA_INVALID')
  if (!isWithin(heading, 1, 360) || !isWithin(proximity_notification_radius, 0, MAX_PROXIMITY_METRES))
    throw fault(400, 'MEDIA_INVALID')
  const stays = media.geo_point._ === 'inputGeoPointEmpty' && before !== undefined
  const geo = stays ? before.geo : geoPoint(world, media.geo_point)
  return { _: 'messageMediaGeoLive', geo, heading, period, proximity_notification_radius }
}

function isWithin(value: number | undefined, min: number, max: number): boolean {
  return value === undefined || (value >= min && value <= max)
}
