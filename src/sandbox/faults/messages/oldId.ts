import type { FaultOptions, FaultPlan } from '../faultPlan.js'
import { movedInTime } from './movedInTime.js'

/** How far off a message id is. */
export interface OldIdFault extends FaultOptions {
  /** In seconds; 400 when absent. */
  readonly seconds?: number
}

/** Gives a packet, and the messages in it, ids that are older than they may be. Once when `times` is absent. */
export function oldId(options: OldIdFault = {}): FaultPlan {
  const { seconds = 400 } = options
  return {
    name: 'oldId',
    options,
    defaultTimes: 1,
    hooks: () => ({
      packetOut: (packet) => () => [movedInTime(packet, -seconds)],
    }),
  }
}
