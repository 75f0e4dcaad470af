import type { FaultPlan } from '../faultPlan.js'
import { isMeantChunk, type WireFaultOptions } from './wireFaultOptions.js'

/** Breaks the line when the next bytes come, as when a machine on the way forgets it. Once when `times` is absent. */
export function reset(options: WireFaultOptions = {}): FaultPlan {
  return {
    name: 'reset',
    options,
    defaultTimes: 1,
    hooks: () => ({
      chunk: (chunk) => (isMeantChunk(options, chunk) ? () => [{ bytes: new Uint8Array(0), end: 'reset' }] : undefined),
    }),
  }
}
