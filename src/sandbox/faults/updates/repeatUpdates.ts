import type { FaultOptions, FaultPlan } from '../faultPlan.js'

/** Sends a container of updates twice, in messages of their own. Once when `times` is absent. */
export function repeatUpdates(options: FaultOptions = {}): FaultPlan {
  return { name: 'repeatUpdates', options, defaultTimes: 1, hooks: () => ({ push: (body) => () => [body, body] }) }
}
