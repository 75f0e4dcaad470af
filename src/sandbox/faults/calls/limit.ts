import { InputError } from '../../../errors/inputError.js'
import type { FaultPlan } from '../faultPlan.js'
import type { FaultTarget } from '../faultTarget.js'
import type { FaultyCall } from '../faultyCall.js'
import { type CallFaultOptions, isMeantCall } from './callFaultOptions.js'
import type { WaitName } from './flood.js'

/** A limit on the rate of calls. */
export interface LimitFault extends FaultTarget, Pick<CallFaultOptions, 'method'> {
  /** How many calls may run in each span of `seconds`. */
  readonly calls: number
  /** The length of the span, which ends at the moment of a call, in seconds. */
  readonly seconds: number
  /** Whether calls are counted for an account, or for each chat that it writes to: `account` when absent. */
  readonly per?: 'account' | 'chat'
  /** What the wait is called: `FLOOD_WAIT` when absent. */
  readonly error?: WaitName
}

/**
 * Limits the rate of calls for good, as Telegram does: a call beyond it is refused with the time until there is room again, such as
 * `FLOOD_WAIT_12` or `SLOWMODE_WAIT_30`. Several limits make a table of rules; `count` tells how many calls were refused.
 */
export function limit(options: LimitFault): FaultPlan {
  const { calls, seconds, per = 'account', error = 'FLOOD_WAIT', method: _method, ...target } = options
  if (!Number.isInteger(calls) || calls < 1) throw new InputError('calls is a whole number from 1.', 'calls')
  if (!(seconds > 0)) throw new InputError('A span is a number of seconds above 0.', 'seconds')
  return {
    name: 'limit',
    options: target,
    defaultTimes: Infinity,
    hooks: () => {
      const runs = new Map<string, number[]>()
      return {
        call: (call) => {
          if (!isMeantCall(options, call)) return undefined
          const place = `${call.userId} ${per === 'chat' ? chatOf(call) : ''}`
          const recent = (runs.get(place) ?? []).filter((at) => at > call.now - seconds * 1000)
          const [oldest] = recent
          if (recent.length < calls || oldest === undefined) {
            runs.set(place, [...recent, call.now])
            return undefined
          }
          const left = Math.ceil((oldest + seconds * 1000 - call.now) / 1000)
          return () => call.refuse(420, `${error}_${left}`)
        },
      }
    },
  }
}

/** Names the chat that a call is about. */
function chatOf({ params }: FaultyCall): string {
  if (typeof params !== 'object' || params === null) return ''
  const { peer, channel, chat_id } = params as { readonly peer?: unknown; channel?: unknown; chat_id?: unknown }
  return JSON.stringify(peer ?? channel ?? chat_id, (_, value: unknown) =>
    typeof value === 'bigint' ? String(value) : value,
  )
}
