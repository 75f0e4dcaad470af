import type { CallPriority } from '../../types/calls/callPriority.js'
import type { RetryPolicy } from '../../types/calls/retryPolicy.js'
import type { FilePurpose } from '../dataCentres.js'
import type { CallTicket } from './callTicket.js'

/** How one call is made. */
export interface NetworkCallOptions {
  readonly signal?: AbortSignal | undefined
  readonly timeoutMs?: number | undefined
  readonly dcId?: number | undefined
  /** Carries a file: it goes over a session of its own beside the main one, which hears of no updates. */
  readonly purpose?: FilePurpose | undefined
  readonly isRepeatable?: boolean | undefined
  readonly retry?: RetryPolicy | undefined
  readonly priority?: CallPriority | undefined
  readonly floodWaitLimitSeconds?: number | undefined
  /** Is told how far the call has come. */
  readonly ticket?: CallTicket | undefined
  /** What the call is to run after: another call, or anything else that ends. */
  readonly after?: CallTicket | Promise<unknown> | undefined
}
