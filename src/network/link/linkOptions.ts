import type { Crypto, RandomBytes } from '../../crypto/crypto.js'
import type { Clock } from '../../platform/clock.js'
import type * as tl from '../../tl/generated/api.js'
import type { KeyRing } from '../keys/keyRing.js'
import type { Routes } from './route.js'

/** Where a link stands. */
export type LinkState = 'connecting' | 'ready' | 'waiting' | 'stopped'

/** What a link tells its owner. */
export interface LinkEvents {
  /** Something that answers no call: updates. */
  onMessage(body: Uint8Array): void
  /** `trouble` tells why there is no line, where one has failed. */
  onState(state: LinkState, trouble: Error | undefined): void
  /** The server began the session anew, so updates may have been lost. */
  onSessionLost(): void
  /** The server says again and again that it does not know the key. It may be lying, so the key is kept. */
  onKeyRefused(): void
  /** The last open call has ended. */
  onIdle?(): void
  onError(error: unknown): void
}

/** What a link is made of. */
export interface LinkOptions {
  readonly clock: Clock
  readonly crypto: Crypto
  readonly randomBytes: RandomBytes
  readonly routes: Routes
  /** The keys of the data centre. */
  readonly ring: KeyRing
  /** Serializes a call. */
  readonly write: (call: tl.AnyFunctionCall) => Uint8Array
  /** What stands in front of a call until the server has answered one that had it. */
  readonly header: Uint8Array
  readonly events: LinkEvents
}
