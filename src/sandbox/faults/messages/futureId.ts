import type { FaultOptions, FaultPlan } from '../faultPlan.js'
import { movedInTime } from './movedInTime.js'

/** How far off a message id is. */
export interface FutureIdFault extends FaultOptions {
  /** In seconds; 60 when absent. */
  readonly seconds?: number
}

/** Gives a packet, and the messages in it, ids that are newer than they may be. Once when `times` is absent. */
export function futureId(options: FutureIdFault = {}): FaultPlan {
  const { seconds = 60 } = options
  return {
    name: 'futureId',
    options,
    defaultTimes: 1,
    hooks: () => ({
      packetOut: (packet) => () => [movedInTime(packet, seconds)],
    }),
  }
}
