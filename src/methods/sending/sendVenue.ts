import { assertNoBlankText } from '../../core/checks/assertNoBlankText.js'
import type { Core } from '../../core/core.js'
import { inputGeoPointOf } from '../../core/messages/inputGeoPointOf.js'
import { sendMediaOf } from '../../core/messages/sendMediaOf.js'
import { SchemaError } from '../../errors/schemaError.js'
import type { ID } from '../../types/id.js'
import type { MessageVenue } from '../../types/messages/messageVenue.js'
import type { SendOptions } from '../../types/messages/sendOptions.js'

/** What else is told of a place with a name, and how it is sent. */
export interface SendVenueOptions extends SendOptions {
  /** What Foursquare calls the place. */
  readonly foursquareId?: string
  /** The kind of place in Foursquare's words, for example `food/icecream`. */
  readonly foursquareType?: string
}

/**
 * Sends a place with a name, and returns the message that it became.
 *
 * Users and bots may call it. Throws an `InputError` for a place that is not on Earth or a blank name or address,
 * and an `RpcError` named `CHAT_WRITE_FORBIDDEN` where the account may not write.
 * Calls https://core.telegram.org/method/messages.sendMedia.
 */
export async function sendVenue(
  core: Core,
  chatId: ID,
  latitude: number,
  longitude: number,
  title: string,
  address: string,
  options: SendVenueOptions = {},
): Promise<MessageVenue> {
  const { foursquareId = '', foursquareType = '' } = options
  assertNoBlankText(title, 'title')
  assertNoBlankText(address, 'address')
  const media = {
    _: 'inputMediaVenue',
    geo_point: inputGeoPointOf(latitude, longitude),
    title,
    address,
    provider: foursquareId === '' ? '' : 'foursquare',
    venue_id: foursquareId,
    venue_type: foursquareType,
  } as const
  const message = await sendMediaOf(core, chatId, media, options)
  if (message?.type !== 'venue') throw new SchemaError('Telegram answered without the place that was sent')
  return message
}
