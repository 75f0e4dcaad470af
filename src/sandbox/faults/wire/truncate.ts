import type { FaultPlan } from '../faultPlan.js'
import { isMeantChunk, type WireFaultOptions } from './wireFaultOptions.js'

/** How much is lost. */
export interface TruncateFault extends WireFaultOptions {
  /** How many bytes are missing at the end of the chunk. */
  readonly bytes: number
}

/** Loses the end of the next bytes; what follows comes as if nothing were missing. Once when `times` is absent. */
export function truncate(options: TruncateFault): FaultPlan {
  return {
    name: 'truncate',
    options,
    defaultTimes: 1,
    hooks: () => ({
      chunk: (chunk) => {
        if (!isMeantChunk(options, chunk)) return undefined
        const { length } = chunk.bytes
        return () => [{ bytes: chunk.bytes.subarray(0, Math.max(length - options.bytes, 0)) }]
      },
    }),
  }
}
