import type { ClientContext } from '../client/client.js'
import type { EventQuery } from '../client/context/eventQuery.js'
import { parseQuery } from '../client/context/parseQuery.js'
import { isClientEvent } from '../client/context/isClientEvent.js'
import type {
  AnyContext,
  CallbackQueryContext,
  ChosenInlineResultContext,
  CommandContext,
  HearsContext,
  InlineCallbackQueryContext,
  InlineQueryContext,
} from './anyContext.js'
import { commandStep } from './steps/commandStep.js'
import { compose, type Step, stepsOf } from './compose.js'
import { fieldOf } from '../client/context/fieldOf.js'
import { matchPattern, type Pattern } from './matchPattern.js'
import type { Middleware } from './middleware.js'

/** One pattern or several, of which the first that fits counts. */
export type Patterns = Pattern | readonly Pattern[]

/** Hears of what a middleware within threw, and what it was at work on. What it throws itself goes further up. */
export type ErrorHandler = (error: unknown, context: AnyContext) => unknown

/**
 * Middleware, one after the other. What is added runs in the order in which it was added; what does not call `next` ends the way of an update.
 * Every method that adds something returns a composer of its own for what is let through, to which more can be added.
 */
export class Composer {
  readonly #steps: Step[] = []

  /** The composer as one middleware, which follows what is added later. */
  toMiddleware(): Middleware<object> {
    return (context, next) => compose(this.#steps)(context, next)
  }

  /** Adds middleware for every update. */
  use(...middleware: readonly (Middleware<AnyContext> | Composer)[]): Composer {
    const within = new Composer()
    within.#steps.push(...stepsOf(middleware.map((one) => (one instanceof Composer ? one.toMiddleware() : one))))
    this.#steps.push(within.toMiddleware())
    return within
  }

  /** Adds middleware for the updates of a query, such as `message:text` or `callbackQuery:data`. */
  on<Query extends EventQuery>(query: Query, ...middleware: readonly Middleware<ClientContext<Query>>[]): Composer {
    const parsed = parseQuery(query)
    const isMeant = (context: object): boolean =>
      isClientEvent(context) && context.type === parsed.name && parsed.accepts(context)
    return this.#add(isMeant, middleware)
  }

  /** Adds middleware for the updates that a predicate holds of. */
  filter<Wanted extends AnyContext>(
    predicate: (context: AnyContext) => context is Wanted,
    ...middleware: readonly Middleware<Wanted>[]
  ): Composer
  filter(
    predicate: (context: AnyContext) => boolean | Promise<boolean>,
    ...middleware: readonly Middleware<AnyContext>[]
  ): Composer
  filter(predicate: unknown, ...middleware: readonly unknown[]): Composer {
    const [test] = stepsOf([predicate])
    return this.#add(async (context) => (await test?.(context, end)) === true, middleware)
  }

  /** Runs one middleware where a predicate holds, and another where it does not. */
  branch(
    predicate: (context: AnyContext) => boolean | Promise<boolean>,
    whenTrue: Middleware<AnyContext>,
    whenFalse: Middleware<AnyContext>,
  ): void {
    const [test, yes, no] = stepsOf([predicate, whenTrue, whenFalse])
    this.#steps.push(async (context, next) => {
      const chosen = (await test?.(context, end)) === true ? yes : no
      await chosen?.(context, next)
    })
  }

  /** Adds middleware for messages of text that begin with one of these commands: `/start`, also as `/start@this_bot`. */
  command(names: string | readonly string[], ...middleware: readonly Middleware<CommandContext>[]): Composer {
    const within = composerOf(middleware)
    this.#steps.push(commandStep(typeof names === 'string' ? [names] : names, within.toMiddleware()))
    return within
  }

  /** Adds middleware for messages of text that fit a pattern. */
  hears(patterns: Patterns, ...middleware: readonly Middleware<HearsContext>[]): Composer {
    return this.#match('message', ['message', 'text'], patterns, middleware)
  }

  /** Adds middleware for the press of buttons below the bot's own messages whose data fit a pattern. */
  callbackQuery(patterns: Patterns, ...middleware: readonly Middleware<CallbackQueryContext>[]): Composer {
    return this.on('callbackQuery:message').#match('callbackQuery', ['callbackQuery', 'data'], patterns, middleware)
  }

  /** Adds middleware for the press of buttons below messages that were sent inline, whose data fit a pattern. */
  inlineCallbackQuery(patterns: Patterns, ...middleware: readonly Middleware<InlineCallbackQueryContext>[]): Composer {
    const within = this.on('callbackQuery:inlineMessageId')
    return within.#match('callbackQuery', ['callbackQuery', 'data'], patterns, middleware)
  }

  /** Adds middleware for inline queries that fit a pattern. */
  inlineQuery(patterns: Patterns, ...middleware: readonly Middleware<InlineQueryContext>[]): Composer {
    return this.#match('inlineQuery', ['inlineQuery', 'query'], patterns, middleware)
  }

  /** Adds middleware for chosen inline results whose identifier fits a pattern. */
  chosenInlineResult(patterns: Patterns, ...middleware: readonly Middleware<ChosenInlineResultContext>[]): Composer {
    return this.#match('chosenInlineResult', ['chosenInlineResult', 'resultId'], patterns, middleware)
  }

  /** Adds middleware for requests to join. */
  joinRequest(...middleware: readonly Middleware<ClientContext<'joinRequest'>>[]): Composer {
    return this.on('joinRequest', ...middleware)
  }

  /** Adds middleware for changes of somebody's membership. */
  chatMember(...middleware: readonly Middleware<ClientContext<'chatMember'>>[]): Composer {
    return this.on('chatMember', ...middleware)
  }

  /** Adds middleware for changes of the bot's own membership. */
  myChatMember(...middleware: readonly Middleware<ClientContext<'myChatMember'>>[]): Composer {
    return this.on('myChatMember', ...middleware)
  }

  /**
   * Opens a boundary: what the middleware within throws goes to `handler`, and the update then counts as handled.
   * What came after the boundary does not run for it.
   */
  errorBoundary(handler: ErrorHandler, ...middleware: readonly Middleware<AnyContext>[]): Composer {
    const within = composerOf(middleware)
    this.#steps.push(async (context, next) => {
      let isPast = false
      const pass = async (): Promise<void> => {
        isPast = true
        await next()
      }
      try {
        await within.toMiddleware()(context, pass)
      } catch (error) {
        // What was thrown beyond the boundary is not the boundary's.
        if (isPast) throw error
        await Reflect.apply(handler, undefined, [error, context])
      }
    })
    return within
  }

  #add(accepts: (context: object) => boolean | Promise<boolean>, middleware: readonly unknown[]): Composer {
    const within = composerOf(middleware)
    this.#steps.push(async (context, next) => {
      if (await accepts(context)) await within.toMiddleware()(context, next)
      else await next()
    })
    return within
  }

  #match(type: string, path: readonly string[], patterns: Patterns, middleware: readonly unknown[]): Composer {
    const within = composerOf(middleware)
    this.#steps.push(async (context, next) => {
      const text = fieldOf(context, ...path)
      const isMeant = fieldOf(context, 'type') === type && typeof text === 'string'
      const match = isMeant ? matchPattern(patterns, text) : undefined
      if (match === undefined) await next()
      else await within.toMiddleware()(Object.assign(context, { match }), next)
    })
    return within
  }
}

const end = (): Promise<void> => Promise.resolve()

function composerOf(middleware: readonly unknown[]): Composer {
  const composer = new Composer()
  const steps = stepsOf(middleware)
  if (steps.length > 0) composer.use(compose(steps))
  return composer
}
