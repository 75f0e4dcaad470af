import type { InlineKeyboardButton } from './inlineKeyboardButton.js'
import type { KeyboardButton } from './keyboardButton.js'

/** Buttons below the message. */
export interface ReplyMarkupInlineKeyboard {
  readonly type: 'inlineKeyboard'
  /** Rows of buttons. */
  readonly inlineKeyboard: readonly (readonly InlineKeyboardButton[])[]
}

/** Buttons in place of the user's own keyboard. */
export interface ReplyMarkupKeyboard {
  readonly type: 'keyboard'
  /** Rows of buttons. */
  readonly keyboard: readonly (readonly KeyboardButton[])[]
  /** Whether it stays where the user's own keyboard is hidden. */
  readonly isPersistent?: boolean
  /** Whether it is as high as its buttons, rather than as the user's own. */
  readonly isResized?: boolean
  /** Whether it goes away once it was used. */
  readonly isOneTime?: boolean
  /** What stands in the empty field for the message, of 1 to 64 characters. */
  readonly inputFieldPlaceholder?: string
  /** Whether it is shown to those alone who are mentioned in the message or answered by it. */
  readonly isSelective?: boolean
}

/** Takes away buttons that stood in place of the user's own keyboard. */
export interface ReplyMarkupRemoveKeyboard {
  readonly type: 'removeKeyboard'
  /** Whether it is taken from those alone who are mentioned in the message or answered by it. */
  readonly isSelective?: boolean
}

/** Lets the user begin an answer to the message. */
export interface ReplyMarkupForceReply {
  readonly type: 'forceReply'
  /** What stands in the empty field for the message, of 1 to 64 characters. */
  readonly inputFieldPlaceholder?: string
  /** Whether those alone begin one who are mentioned in the message or answered by it. */
  readonly isSelective?: boolean
}

/** What a message of a bot shows to its readers besides itself. See https://core.telegram.org/api/bots/buttons. */
export type ReplyMarkup =
  | ReplyMarkupInlineKeyboard
  | ReplyMarkupKeyboard
  | ReplyMarkupRemoveKeyboard
  | ReplyMarkupForceReply
