import type { Core } from '../core/core.js'
import type * as methods from '../methods/index.js'
import type { SignInOptions } from '../types/authorization/signInOptions.js'
import type { Bound } from './bound.js'
import type { ClientEventName, ClientEvents } from './clientEvents.js'
import type { ClientOptions } from './clientOptions.js'

/** What a handler of `client.on` is given: the event, and the client that it came to. */
export type ClientContext<Name extends ClientEventName> = ClientEvents[Name] & { readonly client: Client }

/** Handles one kind of event. What it returns is awaited before the next update is handled. */
export type ClientHandler<Name extends ClientEventName> = (context: ClientContext<Name>) => unknown

/**
 * A Telegram account, user or bot, and everything that it can do.
 * It is also the `Core` that every method takes when it is imported alone from `whimbrel/methods`.
 */
export interface Client extends Core, Bound<typeof methods> {
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
   * Calls `handler` for every event of this name, in order, each after the one before is done.
   * The returned function removes the handler. What a handler throws goes to the option `onError`.
   */
  on<Name extends ClientEventName>(name: Name, handler: ClientHandler<Name>): () => void
  [Symbol.asyncDispose](): Promise<void>
}

/** Makes clients. */
export interface ClientConstructor {
  new (options: ClientOptions): Client
}
