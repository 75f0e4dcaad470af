import type { FaultPlan } from '../faultPlan.js'
import { type CallFaultOptions, isMeantCall } from './callFaultOptions.js'

/** How slow to be. */
export interface SlowFault extends CallFaultOptions {
  /** How long after the call its answer goes out, in milliseconds. */
  readonly ms: number
}

/** Runs calls at once, and answers them late. It lasts when `times` is absent. */
export function slow(options: SlowFault): FaultPlan {
  return {
    name: 'slow',
    options,
    defaultTimes: Infinity,
    hooks: () => ({
      call: (call) => {
        if (!isMeantCall(options, call)) return undefined
        return () => {
          const outcome = call.run()
          call.later(options.ms, () => call.answer(outcome))
        }
      },
    }),
  }
}
