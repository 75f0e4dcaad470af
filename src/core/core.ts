import type { Crypto, RandomBytes } from '../crypto/crypto.js'
import type { FunctionName, Params, Result } from '../tl/functionName.js'
import type { ParseMode } from '../types/messages/parseMode.js'
import type { Clock } from '../platform/clock.js'
import type { Account } from './account.js'
import type { InvokeOptions } from './calls/invokeOptions.js'
import type { Peers } from './peers/peers.js'
import type { SignInState } from './signIn/signInState.js'

/** The application that signs in. See https://core.telegram.org/api/obtaining_api_id. */
export interface ApplicationKeys {
  readonly apiId: number
  readonly apiHash: string
}

/** What a method may touch. A method knows this and nothing above it. */
export interface Core {
  /**
   * Calls a raw function of the API layer and returns its result.
   * Users and chats in the result are remembered, and updates in it take their place in the stream of updates, before it resolves.
   */
  invoke<N extends FunctionName>(name: N, params: Params<N>, options?: InvokeOptions): Promise<Result<N>>
  readonly application: ApplicationKeys
  /** The account that is signed in. */
  readonly account: Account
  /** The users and chats that were seen, with their access hashes. */
  readonly peers: Peers
  /** The sign-in that is under way. */
  readonly signInState: SignInState
  /** How texts are written that come without a word about it; as they are where absent. */
  readonly parseMode: ParseMode | undefined
  /** The clock of this machine, for deadlines and waits. */
  readonly clock: Clock
  /** Server time as far as it is known, else local time. */
  now(): Date
  /** A fresh 64-bit number for a `random_id`. */
  randomId(): bigint
  /** The slow password hash and other primitives that sign-in needs. */
  readonly crypto: Crypto
  readonly randomBytes: RandomBytes
}
