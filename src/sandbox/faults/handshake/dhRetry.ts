import type { FaultOptions, FaultPlan } from '../faultPlan.js'

/** Asks for another key, though the one proposed is in order. Once when `times` is absent. */
export function dhRetry(options: FaultOptions = {}): FaultPlan {
  return { name: 'dhRetry', options, defaultTimes: 1, hooks: () => ({ key: () => () => 'retry' }) }
}
