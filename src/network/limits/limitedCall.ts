import type { CallPriority } from '../../types/calls/callPriority.js'

/** A call, as far as limits are concerned. */
export interface LimitedCall {
  /** The TL function, inside of whatever wrappers. */
  readonly method: string
  /** The chat that it sends to, in Bot API form. */
  readonly chatId: number | undefined
  readonly priority: CallPriority
  /** Calls are counted as they are made, so that the older goes first. */
  readonly number: number
  /** When it is given up on, in milliseconds of the clock. */
  readonly deadline: number
  /** The longest limit that it waits for, in seconds. */
  readonly limitSeconds: number
  /** The limits that have let it go first and wait to hear how it fares. */
  readonly passes: Set<Passage>
}

/** What has let a call go first. */
export interface Passage {
  /** Notes that the call has been answered, or will not be. */
  passed(call: LimitedCall): void
}
