import type * as tl from '../../tl/generated/api.js'
import { assertWholeNumber } from '../checks/assertWholeNumber.js'

/** https://core.telegram.org/bots/api#sendlocation */
const MIN_LIVE_SECONDS = 60
const MAX_LIVE_SECONDS = 86_400
/** For as long as it is not stopped. */
const FOREVER = 0x7fff_ffff
const MAX_PROXIMITY_METRES = 100_000

/** What else is told of a place that changes. */
export interface LiveLocationOptions {
  /** Where the one who is there is heading, in degrees from 1 to 360. Live locations only. */
  readonly heading?: number
  /** How near somebody must come for the sender to be told, in metres up to 100,000. Live locations only. */
  readonly proximityAlertRadius?: number
}

/** Names a place that changes towards Telegram. */
export function liveLocationOf(
  geo_point: tl.InputGeoPoint,
  { heading, proximityAlertRadius }: LiveLocationOptions,
  livePeriodSeconds?: number,
): tl.inputMediaGeoLive {
  if (livePeriodSeconds !== undefined && livePeriodSeconds !== FOREVER)
    assertWholeNumber(livePeriodSeconds, 'livePeriodSeconds', MIN_LIVE_SECONDS, MAX_LIVE_SECONDS)
  if (heading !== undefined) assertWholeNumber(heading, 'heading', 1, 360)
  if (proximityAlertRadius !== undefined)
    assertWholeNumber(proximityAlertRadius, 'proximityAlertRadius', 0, MAX_PROXIMITY_METRES)
  return {
    _: 'inputMediaGeoLive',
    geo_point,
    heading,
    period: livePeriodSeconds,
    proximity_notification_radius: proximityAlertRadius,
  }
}
