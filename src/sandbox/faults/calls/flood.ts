import { InputError } from '../../../errors/inputError.js'
import type { FaultPlan } from '../faultPlan.js'
import type { FaultTarget } from '../faultTarget.js'
import { type CallFaultOptions, isMeantCall } from './callFaultOptions.js'

/** A wait to impose. */
export interface FloodFault extends FaultTarget, Pick<CallFaultOptions, 'method'> {
  /** How long it lasts, in seconds. */
  readonly seconds: number
  /** How many waits each account is told of; 1 when absent. */
  readonly times?: number
  /** What the wait is called: `FLOOD_WAIT` when absent. */
  readonly error?: WaitName
}

/** The errors that name a wait. See https://core.telegram.org/api/errors#420-flood. */
export type WaitName =
  | 'FLOOD_WAIT'
  | 'FLOOD_PREMIUM_WAIT'
  | 'SLOWMODE_WAIT'
  | 'TAKEOUT_INIT_DELAY'
  | 'FLOOD_TEST_PHONE_WAIT'

interface Wait {
  count: number
  until: number
}

/**
 * Has an account wait: its next call is refused with `FLOOD_WAIT_<seconds>`, and until these have passed every further one is refused with what
 * is left of them. Who calls too early is told so, and shows in `count`: a client that keeps to the wait is refused once for each.
 */
export function flood(options: FloodFault): FaultPlan {
  const { seconds, times = 1, error = 'FLOOD_WAIT', method: _method, ...target } = options
  if (!(seconds > 0)) throw new InputError('A wait is a number of seconds above 0.', 'seconds')
  return {
    name: 'flood',
    options: target,
    defaultTimes: Infinity,
    hooks: () => {
      const waits = new Map<number | undefined, Wait>()
      return {
        call: (call) => {
          if (!isMeantCall(options, call)) return undefined
          const wait = waits.get(call.userId) ?? { count: 0, until: 0 }
          const isOver = wait.until <= call.now
          if (isOver && wait.count >= times) return undefined
          return () => {
            if (isOver) waits.set(call.userId, { count: wait.count + 1, until: call.now + seconds * 1000 })
            const left = isOver ? seconds : Math.ceil((wait.until - call.now) / 1000)
            call.refuse(420, `${error}_${left}`)
          }
        },
      }
    },
  }
}
