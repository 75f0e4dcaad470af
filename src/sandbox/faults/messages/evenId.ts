import type { FaultOptions, FaultPlan } from '../faultPlan.js'

/** Gives a packet an even message id, as only clients do. Once when `times` is absent. */
export function evenId(options: FaultOptions = {}): FaultPlan {
  return {
    name: 'evenId',
    options,
    defaultTimes: 1,
    hooks: () => ({
      packetOut: (packet) => () => [packet.seal({ ...packet.envelope, messageId: packet.envelope.messageId & ~3n })],
    }),
  }
}
