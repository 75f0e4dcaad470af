import type * as tl from '../../tl/generated/api.js'
import type { MessageContent } from '../../types/inlineQueries/messageContent.js'
import type { ReplyMarkup } from '../../types/keyboards/replyMarkup.js'
import type { Core } from '../core.js'
import { replyMarkupOf } from '../messages/replyMarkupOf.js'
import { inlineTextToTl } from './inlineTextToTl.js'

/** Turns what a result of an inline query becomes into what is sent. */
export async function messageContentToTl(
  core: Core,
  content: MessageContent,
  replyMarkup: ReplyMarkup | undefined,
): Promise<tl.InputBotInlineMessage> {
  const reply_markup = await replyMarkupOf(core, replyMarkup)
  switch (content.type) {
    case 'text':
      return { ...(await inlineTextToTl(core, content)), reply_markup }
    case 'location':
      return {
        _: 'inputBotInlineMessageMediaGeo',
        geo_point: { _: 'inputGeoPoint', ...pointOf(content), accuracy_radius: content.horizontalAccuracy },
        heading: content.heading,
        period: content.livePeriodSeconds,
        proximity_notification_radius: content.proximityAlertRadius,
        reply_markup,
      }
    case 'venue':
      return {
        _: 'inputBotInlineMessageMediaVenue',
        geo_point: { _: 'inputGeoPoint', ...pointOf(content) },
        title: content.title,
        address: content.address,
        provider: content.foursquareId === undefined ? '' : 'foursquare',
        venue_id: content.foursquareId ?? '',
        venue_type: content.foursquareType ?? '',
        reply_markup,
      }
    case 'contact':
      return {
        _: 'inputBotInlineMessageMediaContact',
        phone_number: content.phoneNumber,
        first_name: content.firstName,
        last_name: content.lastName ?? '',
        vcard: content.vcard ?? '',
        reply_markup,
      }
  }
}

function pointOf({ latitude, longitude }: { readonly latitude: number; readonly longitude: number }): {
  readonly lat: number
  readonly long: number
} {
  return { lat: latitude, long: longitude }
}
