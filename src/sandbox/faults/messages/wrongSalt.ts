import type { FaultOptions, FaultPlan } from '../faultPlan.js'

/** Writes a packet with a salt that is none. Clients may take it: salts are for servers. Once when `times` is absent. */
export function wrongSalt(options: FaultOptions = {}): FaultPlan {
  return {
    name: 'wrongSalt',
    options,
    defaultTimes: 1,
    hooks: () => ({
      packetOut: (packet) => () => [packet.seal({ ...packet.envelope, salt: packet.envelope.salt ^ 1n })],
    }),
  }
}
