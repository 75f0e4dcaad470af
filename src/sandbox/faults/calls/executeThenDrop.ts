import type { FaultPlan } from '../faultPlan.js'
import { type CallFaultOptions, isMeantCall } from './callFaultOptions.js'

/** What is lost of a call. */
export interface ExecuteThenDropFault extends CallFaultOptions {
  /** Forgets the session with the answer, so that nobody can tell the client any more whether the call has run. */
  readonly forgetSession?: boolean
}

/** Runs a call and closes the line before the answer goes out. Once when `times` is absent. */
export function executeThenDrop(options: ExecuteThenDropFault = {}): FaultPlan {
  return {
    name: 'executeThenDrop',
    options,
    defaultTimes: 1,
    hooks: () => ({
      call: (call) => {
        if (!isMeantCall(options, call)) return undefined
        return () => {
          call.closeLine()
          call.answer(call.run())
          if (options.forgetSession === true) call.forgetSession()
        }
      },
    }),
  }
}
