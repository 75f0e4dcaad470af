import type { KeyboardButtonBase } from './keyboardButtonBase.js'
import type { LoginUrl } from './loginUrl.js'

/** Opens a link. */
export interface InlineKeyboardButtonURL extends KeyboardButtonBase {
  readonly type: 'url'
  readonly url: string
}

/** Sends the bot a callback query. */
export interface InlineKeyboardButtonCallback extends KeyboardButtonBase {
  readonly type: 'callbackData'
  /** What the query carries, of 1 to 64 bytes in UTF-8. */
  readonly callbackData: string
  /** Whether the user must prove to know the password of the account; only bots of Telegram's own may ask for it. */
  readonly requiresPassword?: boolean
}

/** Opens a mini app; private chats only. */
export interface InlineKeyboardButtonMiniApp extends KeyboardButtonBase {
  readonly type: 'miniApp'
  /** An address that begins with `https://`. */
  readonly url: string
}

/** Signs the user in to a web page. */
export interface InlineKeyboardButtonLogin extends KeyboardButtonBase {
  readonly type: 'loginUrl'
  readonly loginUrl: LoginUrl
}

/** Asks for a chat, and begins an inline query of the bot there. */
export interface InlineKeyboardButtonSwitchInline extends KeyboardButtonBase {
  readonly type: 'switchInlineQuery'
  /** What stands after the username of the bot; may be empty. */
  readonly inlineQuery: string
}

/** Begins an inline query of the bot in the chat of the message. */
export interface InlineKeyboardButtonSwitchInlineCurrent extends KeyboardButtonBase {
  readonly type: 'switchInlineQueryCurrentChat'
  /** What stands after the username of the bot; may be empty. */
  readonly inlineQuery: string
}

/** Asks for a chat of some kinds, and begins an inline query of the bot there. */
export interface InlineKeyboardButtonSwitchInlineChosen extends KeyboardButtonBase {
  readonly type: 'switchInlineQueryChosenChats'
  /** What stands after the username of the bot; may be empty. */
  readonly inlineQuery: string
  /** Whether chats with people may be chosen. */
  readonly isUser?: boolean
  /** Whether chats with bots may be chosen. */
  readonly isBot?: boolean
  /** Whether groups and supergroups may be chosen. */
  readonly isGroup?: boolean
  /** Whether channels may be chosen. */
  readonly isChannel?: boolean
}

/** Starts the game of the message; the first button of its message. */
export interface InlineKeyboardButtonGame extends KeyboardButtonBase {
  readonly type: 'callbackGame'
}

/** Pays the invoice of the message; the first button of its message. */
export interface InlineKeyboardButtonPay extends KeyboardButtonBase {
  readonly type: 'pay'
}

/** Copies a text. */
export interface InlineKeyboardButtonCopy extends KeyboardButtonBase {
  readonly type: 'copy'
  /** What is copied, of 1 to 256 characters. */
  readonly textToCopy: string
}

/** Opens the profile of a user. */
export interface InlineKeyboardButtonUserProfile extends KeyboardButtonBase {
  readonly type: 'userProfile'
  readonly userId: number
}

/** A button below a message. */
export type InlineKeyboardButton =
  | InlineKeyboardButtonURL
  | InlineKeyboardButtonCallback
  | InlineKeyboardButtonMiniApp
  | InlineKeyboardButtonLogin
  | InlineKeyboardButtonSwitchInline
  | InlineKeyboardButtonSwitchInlineCurrent
  | InlineKeyboardButtonSwitchInlineChosen
  | InlineKeyboardButtonGame
  | InlineKeyboardButtonPay
  | InlineKeyboardButtonCopy
  | InlineKeyboardButtonUserProfile
