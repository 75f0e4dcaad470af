import type { RetryRule } from './retryRule.js'

const NAMES: ReadonlySet<string> = new Set(['FLOOD_WAIT', 'FLOOD_PREMIUM_WAIT', 'SLOWMODE_WAIT'])
const MOST_WAITS = 5

/** Sleeps through a flood wait that is short enough. See https://core.telegram.org/api/errors#420-flood. */
export const floodWait: RetryRule = {
  name: 'floodWait',
  decide(error, context) {
    if (error.code !== 420 || !NAMES.has(error.name)) return undefined
    const seconds = Math.max(1, error.value ?? 1)
    if (seconds > context.floodWaitLimitSeconds || context.usedCount('floodWait') >= MOST_WAITS) return undefined
    return { type: 'wait', ms: seconds * 1_000 }
  },
}
