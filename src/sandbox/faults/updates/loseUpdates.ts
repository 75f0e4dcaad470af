import type { FaultOptions, FaultPlan } from '../faultPlan.js'

/** Never sends a container of updates, which leaves a gap in every box that it tells of. Once when `times` is absent. */
export function loseUpdates(options: FaultOptions = {}): FaultPlan {
  return { name: 'loseUpdates', options, defaultTimes: 1, hooks: () => ({ push: () => () => [] }) }
}
