/** What every entity has: where it stands in the text. */
export interface MessageEntityBase {
  /** Where it begins, in UTF-16 code units, as JavaScript counts a string. */
  readonly offset: number
  /** How long it is, in UTF-16 code units. */
  readonly length: number
}

/** A mention by username: `@username`. */
export interface MessageEntityMention extends MessageEntityBase {
  readonly type: 'mention'
}

/** A hashtag: `#hashtag`. */
export interface MessageEntityHashtag extends MessageEntityBase {
  readonly type: 'hashtag'
}

/** A bot command: `/start`. */
export interface MessageEntityBotCommand extends MessageEntityBase {
  readonly type: 'botCommand'
}

/** A link that is its own text. */
export interface MessageEntityURL extends MessageEntityBase {
  readonly type: 'url'
}

/** An e-mail address. */
export interface MessageEntityEmailAddress extends MessageEntityBase {
  readonly type: 'email'
}

/** Bold text. */
export interface MessageEntityBold extends MessageEntityBase {
  readonly type: 'bold'
}

/** Italic text. */
export interface MessageEntityItalic extends MessageEntityBase {
  readonly type: 'italic'
}

/** Code within a line. */
export interface MessageEntityCode extends MessageEntityBase {
  readonly type: 'code'
}

/** A block of code. */
export interface MessageEntityPre extends MessageEntityBase {
  readonly type: 'pre'
  /** The name of the programming language; may be empty. */
  readonly language: string
}

/** A link behind a text. */
export interface MessageEntityTextLink extends MessageEntityBase {
  readonly type: 'textLink'
  readonly url: string
}

/** A mention of a user by any text. */
export interface MessageEntityTextMention extends MessageEntityBase {
  readonly type: 'textMention'
  readonly userId: number
}

/** A cashtag: `$USD`. */
export interface MessageEntityCashtag extends MessageEntityBase {
  readonly type: 'cashtag'
}

/** A phone number. */
export interface MessageEntityPhoneNumber extends MessageEntityBase {
  readonly type: 'phoneNumber'
}

/** Underlined text. */
export interface MessageEntityUnderline extends MessageEntityBase {
  readonly type: 'underline'
}

/** Struck-through text. */
export interface MessageEntityStrikethrough extends MessageEntityBase {
  readonly type: 'strikethrough'
}

/** A quotation. */
export interface MessageEntityBlockquote extends MessageEntityBase {
  readonly type: 'blockquote'
  /** Whether it is shown shortened until the reader opens it. */
  readonly collapsible?: true
}

/** The number of a bank card. */
export interface MessageEntityBankCard extends MessageEntityBase {
  readonly type: 'bankCard'
}

/** Text that is hidden until the reader asks for it. */
export interface MessageEntitySpoiler extends MessageEntityBase {
  readonly type: 'spoiler'
}

/** A custom emoji in place of an ordinary one. */
export interface MessageEntityCustomEmoji extends MessageEntityBase {
  readonly type: 'customEmoji'
  readonly customEmojiId: string
}

/** A moment that every reader sees in their own time zone. */
export interface MessageEntityDateTime extends MessageEntityBase {
  readonly type: 'dateTime'
  readonly dateTime: Date
  /** How it is shown: `r` for relative, else any of `w` (day of the week), `d` or `D` (short or long date) and `t` or `T` (short or long time). */
  readonly format?: string
}

/** Text that a suggested rewording would add. */
export interface MessageEntityDiffInsert extends MessageEntityBase {
  readonly type: 'diffInsert'
}

/** Text that a suggested rewording would put in place of another one. */
export interface MessageEntityDiffReplace extends MessageEntityBase {
  readonly type: 'diffReplace'
  readonly oldText: string
}

/** Text that a suggested rewording would take away. */
export interface MessageEntityDiffDelete extends MessageEntityBase {
  readonly type: 'diffDelete'
}

/** A stretch of a text with a meaning or a look of its own. See https://core.telegram.org/api/entities. */
export type MessageEntity =
  | MessageEntityMention
  | MessageEntityHashtag
  | MessageEntityBotCommand
  | MessageEntityURL
  | MessageEntityEmailAddress
  | MessageEntityBold
  | MessageEntityItalic
  | MessageEntityCode
  | MessageEntityPre
  | MessageEntityTextLink
  | MessageEntityTextMention
  | MessageEntityCashtag
  | MessageEntityPhoneNumber
  | MessageEntityUnderline
  | MessageEntityStrikethrough
  | MessageEntityBlockquote
  | MessageEntityBankCard
  | MessageEntitySpoiler
  | MessageEntityCustomEmoji
  | MessageEntityDateTime
  | MessageEntityDiffInsert
  | MessageEntityDiffReplace
  | MessageEntityDiffDelete
