import type { Core } from '../../core/core.js'
import type * as methods from '../../methods/index.js'
import type { METHOD_LEADS } from '../generated/methodCatalogue.js'
import type { FactName } from './facts.js'

type Methods = typeof methods
/** What each method begins with. */
type Leads = typeof METHOD_LEADS
/** To join the names here, rather than below, spares the compiler to join each with each for every query. */
type MethodName = keyof Leads & keyof Methods

/** The methods that begin with nothing but what is known. */
type Reachable<Known extends FactName> = {
  readonly [Name in MethodName]: Leads[Name][number] extends Known ? Name : never
}[MethodName]

/** A method without its core and the arguments that it begins with. */
type Shortened<Method, Lead extends readonly unknown[]> = Lead['length'] extends 1
  ? Method extends (core: Core, first: never, ...rest: infer Rest) => infer Result
    ? (...rest: Rest) => Result
    : never
  : Method extends (core: Core, first: never, second: never, ...rest: infer Rest) => infer Result
    ? (...rest: Rest) => Result
    : never

/**
 * The methods of a client whose first arguments a context knows, without these:
 * `ctx.createInviteLink(options)` for the chat that something happened in, `ctx.deleteMessage()` for the message that it is about.
 */
export type Shortcuts<Known extends FactName> = {
  readonly [Name in Reachable<Known>]: Shortened<Methods[Name], Leads[Name]>
}
