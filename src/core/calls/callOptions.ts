import type { CallPriority } from '../../types/calls/callPriority.js'
import type { RetryPolicy } from '../../types/calls/retryPolicy.js'

/** What can be said of any call: of one to the raw API, and of a method, which may make several of those. */
export interface CallOptions {
  /** Ends the wait: a call not yet sent is never sent, the answer of a sent one is dropped. */
  readonly signal?: AbortSignal
  /** How long to wait for the result, in milliseconds. When absent, each call to the raw API has 30,000, or what the client’s own option says. */
  readonly timeoutMs?: number
  /** Which of the calls that wait for the same limit goes first: `normal` when absent. */
  readonly priority?: CallPriority
  /** The longest limit of Telegram that is waited for rather than thrown, in seconds. When absent, what the client’s own option says. */
  readonly floodWaitLimitSeconds?: number
  /** What is done about errors that another attempt may mend: `default` when absent. */
  readonly retry?: RetryPolicy
  /**
   * Runs this only after something else, such as an earlier call: the promise that it returned. Whether that succeeds does not matter.
   * Where both are calls of `invoke`, they are sent together and Telegram keeps the order; see
   * https://core.telegram.org/method/invokeAfterMsg. Anything else is waited for before this is sent.
   */
  readonly after?: Promise<unknown>
}
