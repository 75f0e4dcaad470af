import type { FaultOptions, FaultPlan } from '../faultPlan.js'

/** Forgets the session of a packet before it is taken, as a server does that was begun anew. Once when `times` is absent. */
export function forgetSession(options: FaultOptions = {}): FaultPlan {
  return {
    name: 'forgetSession',
    options,
    defaultTimes: 1,
    hooks: () => ({
      packetIn: (packet) => () => {
        packet.forgetSession()
        return 'take'
      },
    }),
  }
}
