import type { Crypto, RandomBytes } from '../../crypto/crypto.js'
import type { Handshake } from '../../mtproto/handshake/handshake.js'
import type { Clock } from '../../platform/clock.js'
import type { LinkKeyStore } from '../link/linkKey.js'

/** What a ring of keys is made from. */
export interface KeyRingOptions {
  readonly clock: Clock
  readonly crypto: Crypto
  readonly randomBytes: RandomBytes
  /** Where the permanent key is kept. */
  readonly store: LinkKeyStore
  /** Whether sessions use temporary keys. */
  readonly usePfs: boolean
  /** Makes the client's side of an exchange: of a temporary key where it is given a lifetime in seconds. */
  readonly createHandshake: (expiresInSeconds: number | undefined) => Handshake
  /** Hears of a key that could not be stored though it is in use. */
  readonly onError: (error: unknown) => void
}
