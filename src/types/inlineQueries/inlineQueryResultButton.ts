/** Leads to the chat with the bot. */
export interface InlineQueryResultStartButton {
  readonly type: 'start'
  readonly text: string
  /** What follows `/start` in the message that the bot is sent: up to 64 letters, digits, `_` and `-`. */
  readonly startParameter: string
}

/** Opens a mini app. */
export interface InlineQueryResultMiniAppButton {
  readonly type: 'miniApp'
  readonly text: string
  /** An address that begins with `https://`. */
  readonly url: string
}

/** The button above the results of an inline query. */
export type InlineQueryResultButton = InlineQueryResultStartButton | InlineQueryResultMiniAppButton
