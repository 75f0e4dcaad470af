/** How far a call is repeated after errors that another attempt may mend. */
export interface RetryLimits {
  /**
   * How often the call may be sent again after flood waits and faults inside Telegram, 0 or more.
   * When absent, five times after flood waits, and after faults for as long as its time allows.
   */
  readonly maxRetries?: number
  /**
   * Repeats the call also when Telegram says that it took too long (-503), which leaves open whether it ran.
   * Such a call may run twice unless it carries a `random_id`.
   */
  readonly repeatAfterTimeout?: boolean
}

/**
 * What is done when a call fails in a way that another attempt may mend. `default` waits out short limits and faults inside Telegram.
 * `never` hands every such error to the caller, and reports as unknown what became of a call whose session was lost, also of one that
 * only reads. Either way a call follows the account to its data centre: it was not taken where it came first.
 */
export type RetryPolicy = 'default' | 'never' | RetryLimits
