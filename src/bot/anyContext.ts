import type { Client, ClientContext } from '../client/client.js'
import type { ClientEvent } from '../client/clientEvents.js'
import type { BotCommandCall } from './botCommandOf.js'
import type { PatternMatch } from './matchPattern.js'

/** An update of any kind. `filter` and `on` say which it is. */
export type AnyContext = ClientEvent & { readonly client: Client }

/** What handlers of `command` are given. */
export type CommandContext = ClientContext<'message:text'> & {
  /** The command, and what follows it. */
  readonly command: BotCommandCall
}

/** What a pattern found. */
export interface Matched {
  readonly match: PatternMatch
}

/** What handlers of `hears` are given. */
export type HearsContext = ClientContext<'message:text'> & Matched

/** What handlers of `callbackQuery` are given. */
export type CallbackQueryContext = ClientContext<'callbackQuery:message'> & Matched

/** What handlers of `inlineCallbackQuery` are given. */
export type InlineCallbackQueryContext = ClientContext<'callbackQuery:inlineMessageId'> & Matched

/** What handlers of `inlineQuery` are given. */
export type InlineQueryContext = ClientContext<'inlineQuery'> & Matched

/** What handlers of `chosenInlineResult` are given. */
export type ChosenInlineResultContext = ClientContext<'chosenInlineResult'> & Matched
