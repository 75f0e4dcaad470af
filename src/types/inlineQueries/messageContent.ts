import type { FormattedText } from '../messages/formattedText.js'
import type { InputLinkPreview } from '../messages/inputLinkPreview.js'
import type { TextOptions } from '../messages/textOptions.js'

/** A text, of up to 4096 characters. */
export interface MessageContentText extends TextOptions {
  readonly type: 'text'
  readonly text: string | FormattedText
  /** Whether the preview of a link in the text is shown, and where. */
  readonly linkPreview?: Pick<InputLinkPreview, 'disable' | 'aboveText'>
}

/** A point on the map, perhaps one that moves. */
export interface MessageContentLocation {
  readonly type: 'location'
  /** In degrees, from -90 to 90. */
  readonly latitude: number
  /** In degrees, from -180 to 180. */
  readonly longitude: number
  /** How far off the point may be, in metres, up to 1500. */
  readonly horizontalAccuracy?: number
  /** For how many seconds the point can be moved. */
  readonly livePeriodSeconds?: number
  /** Where it moves to, in degrees from 1 to 360. */
  readonly heading?: number
  /** How near others must come for a notice, in metres. */
  readonly proximityAlertRadius?: number
}

/** A place with a name. */
export interface MessageContentVenue {
  readonly type: 'venue'
  /** In degrees, from -90 to 90. */
  readonly latitude: number
  /** In degrees, from -180 to 180. */
  readonly longitude: number
  readonly title: string
  readonly address: string
  /** The identifier of the place at Foursquare. */
  readonly foursquareId?: string
  /** The kind of place, in Foursquare's words. */
  readonly foursquareType?: string
}

/** Somebody's phone number. */
export interface MessageContentContact {
  readonly type: 'contact'
  readonly phoneNumber: string
  readonly firstName: string
  readonly lastName?: string
  /** More about the contact, as a vCard. */
  readonly vcard?: string
}

/** What a result of an inline query becomes when it is sent. */
export type MessageContent = MessageContentText | MessageContentLocation | MessageContentVenue | MessageContentContact
