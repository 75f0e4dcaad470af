import type * as tl from '../../tl/generated/api.js'

/** The press of a button that waits for its bot, or that has waited. */
export interface CallbackQuery {
  readonly type: 'callback'
  readonly id: bigint
  readonly botId: number
  readonly userId: number
  /** When the user hears that the bot did not answer, in milliseconds. */
  readonly until: number
}

/** An inline query, and what its bot has answered. */
export interface InlineQuery {
  readonly type: 'inline'
  readonly id: bigint
  readonly botId: number
  readonly userId: number
  readonly query: string
  readonly offset: string
  /** When the user hears that the bot did not answer, in milliseconds. */
  readonly until: number
  answer?: InlineAnswer
}

/** What a bot has answered to an inline query. */
export interface InlineAnswer {
  readonly results: tl.messages_botResults
  /** True where the same query of others is not answered with it. */
  readonly isPersonal: boolean
  /** Until when the same query is answered with it, in milliseconds. */
  readonly freshUntil: number
}

/** A question to a bot. */
export type BotQuery = CallbackQuery | InlineQuery
