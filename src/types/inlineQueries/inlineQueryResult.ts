import type { ReplyMarkupInlineKeyboard } from '../keyboards/replyMarkup.js'
import type { MessageContent } from './messageContent.js'

/** What every result of an inline query has. */
export interface InlineQueryResultBase {
  /** What tells the result from the others of the same answer; of 1 to 64 bytes. */
  readonly id: string
  /** The buttons below the message that is sent. */
  readonly replyMarkup?: ReplyMarkupInlineKeyboard
  /** The picture beside the result. */
  readonly thumbnailUrl?: string
}

/** Something with a title, which becomes whatever its content says. */
export interface InlineQueryResultArticle extends InlineQueryResultBase {
  readonly type: 'article'
  readonly title: string
  readonly messageContent: MessageContent
  /** What stands below the title. */
  readonly description?: string
  /** The page that the result is about. */
  readonly url?: string
}

/** A point on the map. */
export interface InlineQueryResultLocation extends InlineQueryResultBase {
  readonly type: 'location'
  readonly title: string
  /** In degrees, from -90 to 90. */
  readonly latitude: number
  /** In degrees, from -180 to 180. */
  readonly longitude: number
  /** What is sent in place of the point. */
  readonly messageContent?: MessageContent
}

/** A place with a name. */
export interface InlineQueryResultVenue extends InlineQueryResultBase {
  readonly type: 'venue'
  readonly title: string
  readonly address: string
  /** In degrees, from -90 to 90. */
  readonly latitude: number
  /** In degrees, from -180 to 180. */
  readonly longitude: number
  /** What is sent in place of the place. */
  readonly messageContent?: MessageContent
}

/** Somebody's phone number. */
export interface InlineQueryResultContact extends InlineQueryResultBase {
  readonly type: 'contact'
  readonly phoneNumber: string
  readonly firstName: string
  readonly lastName?: string
  /** What is sent in place of the contact. */
  readonly messageContent?: MessageContent
}

/** Something that a bot offers to whoever types an inline query. Results that are files follow with the methods for files. */
export type InlineQueryResult =
  | InlineQueryResultArticle
  | InlineQueryResultLocation
  | InlineQueryResultVenue
  | InlineQueryResultContact
