import type { Core } from '../../core/core.js'
import { editMediaOf } from '../../core/messages/editMediaOf.js'
import { inputGeoPointOf } from '../../core/messages/inputGeoPointOf.js'
import { liveLocationOf, type LiveLocationOptions } from '../../core/messages/liveLocationOf.js'
import { SchemaError } from '../../errors/schemaError.js'
import type { ID } from '../../types/id.js'
import type { ReplyMarkup } from '../../types/keyboards/replyMarkup.js'
import type { MessageLocation } from '../../types/messages/messageLocation.js'

/** What else is told of a place that has changed. */
export interface EditMessageLiveLocationOptions extends LiveLocationOptions {
  /** How far off the place may be, in metres up to 1500. */
  readonly horizontalAccuracy?: number
  /** Ends the live location: the place stays as it is from now on. */
  readonly stop?: boolean
  /** The buttons of the message from now on; it has none when absent. Bots only. */
  readonly replyMarkup?: ReplyMarkup
}

/**
 * Moves a live location, or ends it, and returns the message as it is afterwards.
 *
 * Users and bots may call it, for messages of their own. Throws an `InputError` for a place that is not on Earth, and an `RpcError` named
 * `MEDIA_PREV_INVALID` where the message has no live location or it has ended. Calls https://core.telegram.org/method/messages.editMessage.
 */
export async function editMessageLiveLocation(
  core: Core,
  chatId: ID,
  messageId: number,
  latitude: number,
  longitude: number,
  options: EditMessageLiveLocationOptions = {},
): Promise<MessageLocation> {
  const geoPoint = inputGeoPointOf(latitude, longitude, options.horizontalAccuracy)
  const media = { ...liveLocationOf(geoPoint, options), stopped: options.stop }
  const message = await editMediaOf(core, chatId, messageId, media, options.replyMarkup)
  if (message?.type !== 'location') throw new SchemaError('Telegram answered without the place that was edited')
  return message
}
