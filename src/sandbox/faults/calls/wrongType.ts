import { apiSchema } from '../../../tl/index.js'
import type { FaultPlan } from '../faultPlan.js'
import { type CallFaultOptions, isMeantCall } from './callFaultOptions.js'

/** Runs a call and answers it with an object of a type that no function has. Once when `times` is absent. */
export function wrongType(options: CallFaultOptions = {}): FaultPlan {
  return {
    name: 'wrongType',
    options,
    defaultTimes: 1,
    hooks: () => ({
      call: (call) => {
        if (!isMeantCall(options, call)) return undefined
        return () => {
          const outcome = call.run()
          const result = { _: 'error', code: 0, text: 'This is no result.' } as const
          call.answer(outcome.type === 'fault' ? outcome : { type: 'result', result, body: apiSchema().write(result) })
        }
      },
    }),
  }
}
