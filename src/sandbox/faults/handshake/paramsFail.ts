import type { FaultOptions, FaultPlan } from '../faultPlan.js'

/** Answers `req_DH_params` with `server_DH_params_fail`. Once when `times` is absent. */
export function paramsFail(options: FaultOptions = {}): FaultPlan {
  return { name: 'paramsFail', options, defaultTimes: 1, hooks: () => ({ dhParams: () => () => {} }) }
}
