import type { FaultOptions, FaultPlan } from '../faultPlan.js'

/** Refuses a key that is in order, for good. Once when `times` is absent. */
export function dhFail(options: FaultOptions = {}): FaultPlan {
  return { name: 'dhFail', options, defaultTimes: 1, hooks: () => ({ key: () => () => 'fail' }) }
}
