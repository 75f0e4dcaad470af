import { InputError } from '../../errors/inputError.js'
import type * as tl from '../../tl/generated/api.js'
import { assertWholeNumber } from '../checks/assertWholeNumber.js'

/** https://core.telegram.org/bots/api#sendlocation */
const MAX_ACCURACY_METRES = 1500

/** Names a place on Earth towards Telegram, and refuses what is none. */
export function inputGeoPointOf(latitude: number, longitude: number, horizontalAccuracy?: number): tl.inputGeoPoint {
  assertDegrees(latitude, 'latitude', 90)
  assertDegrees(longitude, 'longitude', 180)
  if (horizontalAccuracy !== undefined)
    assertWholeNumber(horizontalAccuracy, 'horizontalAccuracy', 0, MAX_ACCURACY_METRES)
  return { _: 'inputGeoPoint', lat: latitude, long: longitude, accuracy_radius: horizontalAccuracy }
}

function assertDegrees(value: number, argument: string, most: number): void {
  if (!(Math.abs(value) <= most))
    throw new InputError(
      `${argument} must be a number of degrees from -${most} to ${most}, but it is ${value}`,
      argument,
    )
}
