import type { RetryRule } from './retryRule.js'

const LONGEST_WAIT_MS = 60_000

/** Backs off after Telegram has given up on a call (-503), where the caller allows it: it may have run all the same. */
export const timeoutFault: RetryRule = {
  name: 'timeoutFault',
  decide(error, context) {
    if (error.code !== -503 || !context.repeatsAfterTimeout) return undefined
    return { type: 'wait', ms: Math.min(LONGEST_WAIT_MS, 1_000 * 2 ** context.usedCount('timeoutFault')) }
  },
}
