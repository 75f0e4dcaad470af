import type { RetryRule } from './retryRule.js'

const LONGEST_WAIT_MS = 60_000

/**
 * Backs off after a fault inside Telegram, which is said to have changed nothing.
 * A time-out (-503) is not one of them: the call may still be running.
 * See https://core.telegram.org/api/errors#500-internal.
 */
export const serverFault: RetryRule = {
  name: 'serverFault',
  decide(error, context) {
    if (error.name === 'WORKER_BUSY_TOO_LONG_RETRY') return { type: 'wait', ms: 1_000 }
    if (error.code !== 500) return undefined
    return { type: 'wait', ms: Math.min(LONGEST_WAIT_MS, 1_000 * 2 ** context.usedCount('serverFault')) }
  },
}
