import { InputError } from '../../../errors/inputError.js'
import type { FaultPlan } from '../faultPlan.js'
import { type CallFaultOptions, isMeantCall } from './callFaultOptions.js'

/** Where to send a client. */
export interface MigrateFault extends CallFaultOptions {
  /** What is said to live elsewhere. */
  readonly kind: 'PHONE' | 'USER' | 'NETWORK' | 'FILE' | 'STATS'
  /** The data centre to go to; or several, and each call is sent to the next of them, over and over. */
  readonly to: number | readonly number[]
}

/** Sends a client to another data centre: `USER_MIGRATE_3`. Once when `times` is absent, or once for each of several. */
export function migrate(options: MigrateFault): FaultPlan {
  const { kind } = options
  const stops = typeof options.to === 'number' ? [options.to] : options.to
  if (stops.length === 0) throw new InputError('Name a data centre to go to.', 'to')
  return {
    name: 'migrate',
    options,
    defaultTimes: stops.length,
    hooks: () => {
      let hop = 0
      return {
        call: (call) => {
          if (!isMeantCall(options, call)) return undefined
          return () => {
            call.refuse(303, `${kind}_MIGRATE_${stops[hop % stops.length]}`)
            hop += 1
          }
        },
      }
    },
  }
}
