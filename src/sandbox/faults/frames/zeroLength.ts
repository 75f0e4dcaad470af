import type { FaultOptions, FaultPlan } from '../faultPlan.js'
import { frameHead } from './frameHead.js'

/** Sends a frame with nothing in it, in place of a packet. Once when `times` is absent. */
export function zeroLength(options: FaultOptions = {}): FaultPlan {
  return {
    name: 'zeroLength',
    options,
    defaultTimes: 1,
    hooks: () => ({
      frame: (frame) => (frame.type === 'packet' ? () => [frame.disguise(frameHead(frame.framing, 0))] : undefined),
    }),
  }
}
