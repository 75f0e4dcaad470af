import type { FaultOptions, FaultPlan } from '../faultPlan.js'

/** Sends a packet twice. Once when `times` is absent. */
export function duplicate(options: FaultOptions = {}): FaultPlan {
  return {
    name: 'duplicate',
    options,
    defaultTimes: 1,
    hooks: () => ({
      packetOut: (packet) => () => [packet.packet, packet.packet],
    }),
  }
}
