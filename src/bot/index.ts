// The door `whimbrel/bot`: middleware, commands and keyboards over a client.

export type {
  AnyContext,
  CallbackQueryContext,
  ChosenInlineResultContext,
  CommandContext,
  HearsContext,
  InlineCallbackQueryContext,
  InlineQueryContext,
  Matched,
} from './anyContext.js'
export { Bot } from './bot.js'
export type { BotCommandCall } from './botCommandOf.js'
export { Composer, type ErrorHandler, type Patterns } from './composer.js'
export { InlineKeyboard } from './keyboards/inlineKeyboard.js'
export type { Pattern, PatternMatch } from './matchPattern.js'
export type { Middleware, Next } from './middleware.js'
