import type { RetryRule } from './retryRule.js'

const NAMES: ReadonlySet<string> = new Set(['MSG_WAIT_FAILED', 'MSG_WAIT_TIMEOUT'])
const MOST_WAITS = 10

/** Sends a call again that did not run since the one before it had failed: behind the next attempt at that, or alone. */
export const failedWait: RetryRule = {
  name: 'failedWait',
  decide(error, context) {
    if (!context.comesAfterCall || !NAMES.has(error.name)) return undefined
    return context.usedCount('failedWait') < MOST_WAITS ? { type: 'followAgain' } : undefined
  },
}
