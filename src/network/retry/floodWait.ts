import { limitOf } from '../limits/limitOf.js'
import type { RetryRule } from './retryRule.js'

const MOST_WAITS = 5

/** Waits for the end of a limit that is short enough. See https://core.telegram.org/api/errors#420-flood. */
export const floodWait: RetryRule = {
  name: 'floodWait',
  decide(error, context) {
    const limit = limitOf(error)
    if (limit === undefined || limit.ms > context.floodWaitLimitSeconds * 1_000) return undefined
    return context.usedCount('floodWait') < (context.maxRetries ?? MOST_WAITS) ? { type: 'awaitTurn' } : undefined
  },
}
