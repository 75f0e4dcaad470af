import type { FaultPlan } from '../faultPlan.js'
import { isMeantChunk, type WireFaultOptions } from './wireFaultOptions.js'

/** How long a line stands still. */
export interface StallFault extends WireFaultOptions {
  /** In milliseconds. */
  readonly ms: number
}

/** Holds the next bytes, and all that follow them, for a while. Once when `times` is absent. */
export function stall(options: StallFault): FaultPlan {
  return {
    name: 'stall',
    options,
    defaultTimes: 1,
    hooks: () => ({
      chunk: (chunk) =>
        isMeantChunk(options, chunk) ? () => [{ bytes: chunk.bytes, afterMs: options.ms }] : undefined,
    }),
  }
}
