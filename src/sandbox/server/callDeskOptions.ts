import type { Crypto } from '../../crypto/crypto.js'
import type { LoggedCall } from '../callLog.js'
import type { FaultBoard } from '../faults/faultBoard.js'
import type { Settings } from '../settings.js'
import type { World } from '../world/world.js'
import type { Caller } from './deliverOutbox.js'
import type { LiveSession } from './liveSession.js'
import type { OpenQueries } from './openQueries.js'

/** What calls are answered with. */
export interface CallDeskOptions {
  readonly world: World
  readonly settings: Settings
  readonly crypto: Crypto
  readonly faults: FaultBoard
  readonly openQueries: OpenQueries
  /** The moment, in milliseconds. */
  readonly now: () => number
  /** Does something later, and then writes what there is to write. */
  readonly later: (ms: number, session: LiveSession, run: () => void) => void
  /** Tells what has happened in the world, to everyone but the caller as far as the answer told it. */
  readonly deliver: (caller: Caller, now: number) => void
  /** Hears of a session that has something to write though nothing came from it. */
  readonly wake: (session: LiveSession) => void
  /** Forgets a session, as when a server begins anew. */
  readonly forget: (session: LiveSession) => void
  readonly onCall: (call: Omit<LoggedCall, 'number'>) => void
  /** Takes what a handler threw that is no `Fault`: a bug of the sandbox. */
  readonly onBug: (error: unknown, method: string) => void
}
