import type { Core } from '../../core/core.js'
import { inputGeoPointOf } from '../../core/messages/inputGeoPointOf.js'
import { liveLocationOf, type LiveLocationOptions } from '../../core/messages/liveLocationOf.js'
import { sendMediaOf } from '../../core/messages/sendMediaOf.js'
import { SchemaError } from '../../errors/schemaError.js'
import type { ID } from '../../types/id.js'
import type { MessageLocation } from '../../types/messages/messageLocation.js'
import type { SendOptions } from '../../types/messages/sendOptions.js'

/** What else is told of a place, and how it is sent. */
export interface SendLocationOptions extends SendOptions, LiveLocationOptions {
  /** How far off the place may be, in metres up to 1500. */
  readonly horizontalAccuracy?: number
  /** Makes a live location, which may be changed for so many seconds, from 60 to 86,400; 2,147,483,647 for ever. */
  readonly livePeriodSeconds?: number
}

/**
 * Sends a place, in degrees, and returns the message that it became.
 *
 * Users and bots may call it. Throws an `InputError` for a place that is not on Earth or a number out of its range,
 * and an `RpcError` named `CHAT_WRITE_FORBIDDEN` where the account may not write.
 * Calls https://core.telegram.org/method/messages.sendMedia.
 */
export async function sendLocation(
  core: Core,
  chatId: ID,
  latitude: number,
  longitude: number,
  options: SendLocationOptions = {},
): Promise<MessageLocation> {
  const { horizontalAccuracy, livePeriodSeconds } = options
  const geo_point = inputGeoPointOf(latitude, longitude, horizontalAccuracy)
  const media =
    livePeriodSeconds === undefined
      ? ({ _: 'inputMediaGeoPoint', geo_point } as const)
      : liveLocationOf(geo_point, options, livePeriodSeconds)
  const message = await sendMediaOf(core, chatId, media, options)
  if (message?.type !== 'location') throw new SchemaError('Telegram answered without the place that was sent')
  return message
}
