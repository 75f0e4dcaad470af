import type { Crypto, RandomBytes } from '../../crypto/crypto.js'
import type { Framing } from '../../mtproto/framing/framing.js'
import type { Handshake } from '../../mtproto/handshake/handshake.js'
import type { Clock } from '../../platform/clock.js'
import type { Address, Dial } from '../../platform/line.js'
import type { LinkKeyStore } from './linkKey.js'

/** Where a link stands. */
export type LinkState = 'connecting' | 'ready' | 'waiting' | 'stopped'

/** What a link tells its owner. */
export interface LinkEvents {
  /** Something that answers no call: updates. */
  onMessage(body: Uint8Array): void
  onState(state: LinkState): void
  /** The server began the session anew, so updates may have been lost. */
  onSessionLost(): void
  /** The server says again and again that it does not know the key. It may be lying, so the key is kept. */
  onKeyRefused(): void
  onError(error: unknown): void
}

/** What a link is made of. */
export interface LinkOptions {
  readonly clock: Clock
  readonly crypto: Crypto
  readonly randomBytes: RandomBytes
  readonly dial: Dial
  /** Where to connect; after a failure the next one is tried. */
  readonly addresses: readonly Address[]
  readonly createFraming: () => Framing
  readonly createHandshake: () => Handshake
  readonly keys: LinkKeyStore
  /** What stands in front of a call until the server has answered one that had it. */
  readonly header: Uint8Array
  readonly events: LinkEvents
}
