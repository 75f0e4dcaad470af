import type { Clock } from '../../platform/clock.js'
import type { Processes } from '../../platform/processes.js'

/**
 * What a client does when another has its account: `fail` with a `StorageError` that names the other, `wait` until the other ends,
 * or `steal` its place, after which the other can write no more and stops.
 */
export type LeaseMode = 'fail' | 'wait' | 'steal'

/** What a lease is made with. */
export interface LeaseOptions {
  readonly mode: LeaseMode
  /** What the client calls itself towards others. */
  readonly label: string | undefined
  readonly clock: Clock
  /** What can be said about processes; without it a holder that was killed is noticed by its silence alone. */
  readonly processes: Processes | undefined
  /** Hears once, outside of any call, that the lease is lost. */
  readonly onLost: (error: Error) => void
  /** Hears of signs of life that could not be given, once for each time that they fail. */
  readonly onError: (error: unknown) => void
}
