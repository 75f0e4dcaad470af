import type { FaultPlan } from '../faultPlan.js'
import { type CallFaultOptions, isMeantCall } from './callFaultOptions.js'

/** How late a call runs. */
export interface DropThenExecuteLateFault extends CallFaultOptions {
  /** How long after the line was closed, in milliseconds. */
  readonly ms: number
}

/** Closes the line as soon as a call comes, and runs the call only later. Once when `times` is absent. */
export function dropThenExecuteLate(options: DropThenExecuteLateFault): FaultPlan {
  return {
    name: 'dropThenExecuteLate',
    options,
    defaultTimes: 1,
    hooks: () => ({
      call: (call) => {
        if (!isMeantCall(options, call)) return undefined
        return () => {
          call.closeLine()
          call.later(options.ms, () => call.answer(call.run()))
        }
      },
    }),
  }
}
