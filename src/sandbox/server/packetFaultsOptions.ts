import type { Crypto, RandomBytes } from '../../crypto/crypto.js'
import type { Clock } from '../../platform/clock.js'
import type { FaultBoard } from '../faults/faultBoard.js'
import type { LiveKey } from './liveKey.js'
import type { LiveSession } from './liveSession.js'

/** What faults of packets work with. */
export interface PacketFaultsOptions {
  readonly faults: FaultBoard
  readonly crypto: Crypto
  readonly randomBytes: RandomBytes
  readonly clock: Clock
  readonly keyOf: (session: LiveSession) => LiveKey | undefined
  readonly dropKey: (keyId: bigint) => void
  readonly rotateSalt: (key: LiveKey) => void
  readonly later: (ms: number, session: LiveSession, run: () => void) => void
}
