import { nextUint32 } from '../../world/chance.js'
import type { FaultPlan } from '../faultPlan.js'
import { isMeantChunk, type WireFaultOptions } from './wireFaultOptions.js'

/** How slow a line is. */
export interface DelayFault extends WireFaultOptions {
  /** How long bytes travel each way, in milliseconds. */
  readonly ms: number
  /** Up to so much more, drawn for each chunk; order is kept. */
  readonly jitterMs?: number
}

/** Makes lines slow. It lasts when `times` is absent. */
export function delay(options: DelayFault): FaultPlan {
  const { ms, jitterMs = 0 } = options
  return {
    name: 'delay',
    options,
    defaultTimes: Infinity,
    hooks: (chance) => ({
      chunk: (chunk) => {
        if (!isMeantChunk(options, chunk)) return undefined
        return () => [{ bytes: chunk.bytes, afterMs: ms + Math.floor((nextUint32(chance) / 2 ** 32) * jitterMs) }]
      },
    }),
  }
}
