import type { Crypto } from '../crypto/crypto.js'
import type { FunctionName, Params, Result } from '../tl/functionName.js'
import type * as tl from '../tl/generated/api.js'
import type { Postponed } from './postponed.js'
import type { Settings } from './settings.js'
import type { Authorization } from './world/authorization.js'
import type { World } from './world/world.js'

/** The message that a call came in. */
export interface CallOrigin {
  /** The key that it was encrypted with: the temporary one where there is one. */
  readonly key: Authorization
  readonly sessionId: bigint
  readonly messageId: bigint
}

/** What a handler knows of the call that it answers. */
export interface CallContext {
  readonly world: World
  readonly settings: Settings
  readonly crypto: Crypto
  /** The key that the call came by, and who is signed in by it. */
  readonly authorization: Authorization
  /** Where the call came from, for what depends on it. */
  readonly origin: CallOrigin
  /** The data centre of the connection. */
  readonly dcId: number
  /** The layer that the session speaks. Results are made in the newest layer whatever it is. */
  readonly layer: number
  /** The account that calls. Reading it throws 401 AUTH_KEY_UNREGISTERED where nobody is signed in. */
  readonly userId: number
  /** The moment of the call, in milliseconds. */
  readonly now: number
  /** The moment of the call, in seconds. */
  readonly date: number
  /**
   * Gives what the call has brought about for the caller so far, as the call's own answer.
   * The caller's other sessions are told the same; the calling session is not told again.
   * `first` goes before the rest, and only into the answer: `updateMessageID` belongs there.
   */
  answerUpdates(...first: readonly tl.Update[]): tl.updates
  /**
   * Says that the answer accounts for what the call brought about for the caller so far, as `messages.affectedMessages` does
   * with its pts, so that the calling session is not told again.
   */
  answerCovers(): void
  /** Gives the answer to a call that another account has left open with `Postponed`; nothing happens where it is open no more. */
  settle(queryId: bigint, result: unknown): void
}

/** Answers one function of the API: it changes the world and gives the result in the newest layer, or throws a `Fault`. */
export type Handler<Name extends FunctionName> = (
  context: CallContext,
  params: Params<Name>,
) => Result<Name> | Postponed
