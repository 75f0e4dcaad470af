import type { CallPriority } from '../../types/calls/callPriority.js'
import type { RetryPolicy } from '../../types/calls/retryPolicy.js'
import type { CallTicket } from './callTicket.js'

/** How one call is made. */
export interface NetworkCallOptions {
  readonly signal?: AbortSignal | undefined
  readonly timeoutMs?: number | undefined
  readonly dcId?: number | undefined
  readonly isRepeatable?: boolean | undefined
  readonly retry?: RetryPolicy | undefined
  readonly priority?: CallPriority | undefined
  readonly floodWaitLimitSeconds?: number | undefined
  /** Is told how far the call has come. */
  readonly ticket?: CallTicket | undefined
  /** What the call is to run after: another call, or anything else that ends. */
  readonly after?: CallTicket | Promise<unknown> | undefined
}
