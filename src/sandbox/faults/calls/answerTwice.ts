import type { FaultPlan } from '../faultPlan.js'
import { type CallFaultOptions, isMeantCall } from './callFaultOptions.js'

/** Answers a call twice, each time in a message of its own. Once when `times` is absent. */
export function answerTwice(options: CallFaultOptions = {}): FaultPlan {
  return {
    name: 'answerTwice',
    options,
    defaultTimes: 1,
    hooks: () => ({
      call: (call) => {
        if (!isMeantCall(options, call)) return undefined
        return () => {
          const outcome = call.run()
          call.answer(outcome)
          call.answerAgain(outcome)
        }
      },
    }),
  }
}
