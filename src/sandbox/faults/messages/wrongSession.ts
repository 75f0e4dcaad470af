import type { FaultOptions, FaultPlan } from '../faultPlan.js'

/** Names another session in a packet. Once when `times` is absent. */
export function wrongSession(options: FaultOptions = {}): FaultPlan {
  return {
    name: 'wrongSession',
    options,
    defaultTimes: 1,
    hooks: () => ({
      packetOut: (packet) => () => [packet.seal({ ...packet.envelope, sessionId: packet.envelope.sessionId ^ 1n })],
    }),
  }
}
