/** How long the parts of a lease's life take, in milliseconds. */
export interface LeaseTimes {
  /** How often the holder looks whether it still has the lease, and whoever waits looks whether it is free. */
  readonly look: number
  /** How often the holder gives a sign of life. Each is a write, which a disk has to flush. */
  readonly beat: number
  /** How long without a sign of life a holder is taken for gone, by the clock of whoever watches. */
  readonly life: number
  /** How long one whose last sign is too old by the time it bears is watched before that is believed: clocks of machines differ. */
  readonly doubt: number
  /** How long whoever takes a lease over waits at most for the former holder to hang up: two that talk to Telegram with one key lose it. */
  readonly parting: number
}

/** The times that all clients keep to. */
export const LEASE_TIMES: LeaseTimes = { look: 1_000, beat: 5_000, life: 15_000, doubt: 7_000, parting: 15_000 }
