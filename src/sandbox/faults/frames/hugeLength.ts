import type { FaultOptions, FaultPlan } from '../faultPlan.js'
import { frameHead } from './frameHead.js'

/** How much is announced. */
export interface HugeLengthFault extends FaultOptions {
  /** In bytes, a multiple of 4; the most that the framing can say when absent. */
  readonly length?: number
}

/** Announces a frame of a length that no client should wait for, in place of a packet. Once when `times` is absent. */
export function hugeLength(options: HugeLengthFault = {}): FaultPlan {
  return {
    name: 'hugeLength',
    options,
    defaultTimes: 1,
    hooks: () => ({
      frame: (frame) => {
        if (frame.type !== 'packet') return undefined
        return () => [frame.disguise(frameHead(frame.framing, options.length))]
      },
    }),
  }
}
