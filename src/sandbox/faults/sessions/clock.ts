import type { FaultTarget } from '../faultTarget.js'
import type { FaultPlan } from '../faultPlan.js'

/** How wrong a clock goes. */
export interface ClockFault extends FaultTarget {
  /** How far it is ahead, in milliseconds; below zero where it is behind. */
  readonly offsetMs: number
  /** How much further it gets each hour, in milliseconds; 0 when absent. */
  readonly driftPerHourMs?: number
}

const HOUR_MS = 3_600_000

/** Sets the clock wrong by which the server numbers and judges messages; that of the world goes on. It lasts until it is removed. */
export function clock(options: ClockFault): FaultPlan {
  const { offsetMs, driftPerHourMs = 0 } = options
  return {
    name: 'clock',
    options,
    defaultTimes: Infinity,
    hooks: () => {
      let startedAt: number | undefined
      return {
        timeOffsetMs: (now) => {
          startedAt ??= now
          return offsetMs + Math.round(((now - startedAt) / HOUR_MS) * driftPerHourMs)
        },
      }
    },
  }
}
