import type { CallOptions } from '../core/calls/callOptions.js'
import type { Core } from '../core/core.js'
import type { DeadLetter } from '../core/updates/deadLetter.js'
import type { UpdatesHealth } from '../core/updates/updatesHealth.js'
import type * as methods from '../methods/index.js'
import type { CallLimit } from '../types/calls/callLimit.js'
import type { SignInOptions } from '../types/authorization/signInOptions.js'
import type { AccountKind } from './accountKind.js'
import type { Bound } from './bound.js'
import type { ClientOptions } from './clientOptions.js'
import type { BotMethodName, UserMethodName } from './generated/methodCatalogue.js'
import type { Context } from './context/context.js'
import type { LoopEventName } from './delivery/deliveredEvent.js'
import type { EventQuery } from './context/eventQuery.js'

/** Every method, as it looks on a client. */
type Methods = Bound<typeof methods>

/** What a handler of `client.on` is given: the event, the client that it came to, and shortcuts for what is known of it. */
export type ClientContext<Query extends EventQuery> = Context<Query, Client>

/** Handles the events that a query lets through. What it returns is awaited before the next update is handled. */
export type ClientHandler<Query extends EventQuery> = (context: ClientContext<Query>) => unknown

/** What a loop over `client.updates` is given: any event that a handler of `on` could be given, told apart by `type`. */
export type UpdateContext = { readonly [Name in LoopEventName]: ClientContext<Name> }[LoopEventName]

/**
 * The updates of a client as a stream, and how it stands.
 *
 * `for await (const update of client.updates)` takes one update at a time. An update is done when the loop asks for the next one;
 * an update in the middle of which a loop is left, or throws, is not done and comes again when the client is next started.
 * Nothing piles up behind a slow loop: what it does not take is written down, and in the end left with Telegram. A loop ends when the client is stopped.
 */
export interface ClientUpdates {
  /** Opens a loop. */
  [Symbol.asyncIterator](): AsyncIterableIterator<UpdateContext>
  /** Tells how the stream stands: the lag of each box, what waits in each chat, when Telegram was last heard. */
  health(): UpdatesHealth
  /** Lists the updates that handlers failed at too often, oldest first. */
  deadLetters(): Promise<readonly DeadLetter[]>
  /** Has a dead letter handled anew, with all its attempts before it. Throws an `InputError` where there is none of this id. */
  replay(id: string): Promise<void>
  /** Removes a dead letter for good. Throws an `InputError` where there is none of this id. */
  drop(id: string): Promise<void>
}

/** What a client can do besides the methods. */
export interface ClientLife {
  /**
   * Connects, and signs in unless the storage has an account already.
   * It resolves when the account is known to be signed in.
   * Without parameters it throws an `InputError` where there is nobody to resume.
   */
  start(parameters?: SignInOptions): Promise<void>
  /** Connects without signing in, for a sign-in in steps: `sendCode`, `checkCode`, `checkPassword`. */
  connect(): Promise<void>
  /** Closes every connection and the storage, and rejects every call that is open. It may be called at any time and again. */
  stop(): Promise<void>
  /**
   * Calls `handler` for every event of a name, in order, each after the one before is done. A query may ask for more than a name:
   * `message:text` lets through messages of that type, `callbackQuery:data` queries that have such a property; the types follow.
   * The returned function removes the handler. What a handler throws goes to the option `onError`,
   * and the update is handled again, as often as `deliveryAttempts` says: by the handlers that are not done with it.
   */
  on<Query extends EventQuery>(query: Query, handler: ClientHandler<Query>): () => void
  /**
   * The same client with options for every call that is made through it: `client.with({ signal, timeoutMs: 5_000 }).createInviteLink(chatId)`.
   * `timeoutMs` and `signal` hold for the whole of a method, however many calls it makes; of a list that is fetched page by page, for
   * each page. It has the same account, handlers and connection, and goes on when they do. Options of a call of its own win.
   */
  with(options: CallOptions): this
  /** The limits that Telegram has set to the account at present, and how many calls wait for each; those that end first come first. */
  readonly limits: readonly CallLimit[]
  /** The updates as a stream to loop over, how it stands, and what could not be handled. */
  readonly updates: ClientUpdates
  [Symbol.asyncDispose](): Promise<void>
}

/**
 * A Telegram account, user or bot, and everything that it can do.
 * It is also the `Core` that every method takes when it is imported alone from `whimbrel/methods`.
 * `BotClient` and `UserClient` leave out what such an account may not call.
 */
export interface Client extends Core, ClientLife, Methods {}

/** A client that is for a bot: the methods that only people may call are not there. */
export interface BotClient extends Core, ClientLife, Omit<Methods, UserMethodName> {}

/** A client that is for a person: the methods that only bots may call are not there. */
export interface UserClient extends Core, ClientLife, Omit<Methods, BotMethodName> {}

/** The client for a kind of account. */
export type ClientOf<Kind extends AccountKind> = [Kind] extends ['bot']
  ? BotClient
  : [Kind] extends ['user']
    ? UserClient
    : Client

/** Makes clients. */
export interface ClientConstructor {
  /** `new Client<'bot'>(options)` makes one whose type knows that it is for a bot. */
  new <Kind extends AccountKind = AccountKind>(options: ClientOptions): ClientOf<Kind>
}
