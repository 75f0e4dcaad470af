import { apiSchema } from '../../../tl/index.js'
import type { FaultOptions, FaultPlan } from '../faultPlan.js'

/** Sends `updatesTooLong` in place of a container of updates: the client has to ask what happened. Once when `times` is absent. */
export function tellTooLong(options: FaultOptions = {}): FaultPlan {
  const hooks = (): ReturnType<FaultPlan['hooks']> => ({
    push: () => () => [apiSchema().write({ _: 'updatesTooLong' })],
  })
  return { name: 'tellTooLong', options, defaultTimes: 1, hooks }
}
