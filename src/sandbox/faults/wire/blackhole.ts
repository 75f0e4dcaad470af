import type { FaultPlan } from '../faultPlan.js'
import { isMeantChunk, type WireFaultOptions } from './wireFaultOptions.js'

/** Swallows what is sent, with the line open all the while. It lasts when `times` is absent. */
export function blackhole(options: WireFaultOptions = {}): FaultPlan {
  return {
    name: 'blackhole',
    options,
    defaultTimes: Infinity,
    hooks: () => ({
      chunk: (chunk) => (isMeantChunk(options, chunk) ? () => [] : undefined),
    }),
  }
}
