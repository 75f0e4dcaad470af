import type * as tl from '../../tl/generated/api.js'
import { fault } from '../fault.js'
import type { CallContext } from '../handler.js'
import { messageEntities } from '../sending/messageEntities.js'
import { sentMarkup } from '../sending/sentMarkup.js'

const MAX_ID_BYTES = 64
const MAX_LENGTH = 4096
const TYPES: ReadonlySet<string> = new Set(['article', 'contact', 'geo', 'venue'])

/** Turns a result that a bot offers into what users see of it, or throws what Telegram says of it. Files have not come to the sandbox. */
export function inlineResult(context: CallContext, result: tl.InputBotInlineResult): tl.botInlineResult {
  const { id } = result
  if (result._ !== 'inputBotInlineResult' || !TYPES.has(result.type)) throw fault(400, 'RESULT_TYPE_INVALID')
  if (id === '' || new TextEncoder().encode(id).length > MAX_ID_BYTES) throw fault(400, 'RESULT_ID_INVALID')
  const { type, title, description, url } = result
  if (type === 'article' && (title ?? '').trim() === '') throw fault(400, 'ARTICLE_TITLE_EMPTY')
  const send_message = inlineMessage(context, result.send_message)
  return { _: 'botInlineResult', id, type, title, description, url, thumb: webDocument(result.thumb), send_message }
}

function webDocument(document: tl.InputWebDocument | undefined): tl.WebDocument | undefined {
  if (document === undefined) return undefined
  const { url, size, mime_type, attributes } = document
  return { _: 'webDocumentNoProxy', url, size, mime_type, attributes }
}

function inlineMessage(context: CallContext, message: tl.InputBotInlineMessage): tl.BotInlineMessage {
  const reply_markup = sentMarkup(context, context.userId, message.reply_markup)
  switch (message._) {
    case 'inputBotInlineMessageText': {
      const text = message.message.trimEnd()
      if (text.trim() === '') throw fault(400, 'MESSAGE_EMPTY')
      if (text.length > MAX_LENGTH) throw fault(400, 'MESSAGE_TOO_LONG')
      const entities = messageEntities(context, text, message.entities ?? [])
      const { no_webpage, invert_media } = message
      return { _: 'botInlineMessageText', no_webpage, invert_media, message: text, entities, reply_markup }
    }
    case 'inputBotInlineMessageMediaGeo': {
      const { heading, period, proximity_notification_radius } = message
      const place = { heading, period, proximity_notification_radius }
      return { _: 'botInlineMessageMediaGeo', geo: geoPoint(context, message.geo_point), ...place, reply_markup }
    }
    case 'inputBotInlineMessageMediaVenue': {
      const { title, address, provider, venue_id, venue_type } = message
      const venue = { title, address, provider, venue_id, venue_type }
      return { _: 'botInlineMessageMediaVenue', geo: geoPoint(context, message.geo_point), ...venue, reply_markup }
    }
    case 'inputBotInlineMessageMediaContact': {
      const { phone_number, first_name, last_name, vcard } = message
      if (phone_number === '' || first_name === '') throw fault(400, 'MEDIA_INVALID')
      return { _: 'botInlineMessageMediaContact', phone_number, first_name, last_name, vcard, reply_markup }
    }
    default:
      throw fault(400, 'SEND_MESSAGE_TYPE_INVALID')
  }
}

function geoPoint({ world }: CallContext, point: tl.InputGeoPoint): tl.geoPoint {
  if (point._ !== 'inputGeoPoint') throw fault(400, 'GEO_POINT_INVALID')
  const { lat, long, accuracy_radius } = point
  if (Math.abs(lat) > 90 || Math.abs(long) > 180) throw fault(400, 'GEO_POINT_INVALID')
  return { _: 'geoPoint', lat, long, access_hash: world.accessHashSecret & 0xffffn, accuracy_radius }
}
