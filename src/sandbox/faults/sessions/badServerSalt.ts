import type { FaultOptions, FaultPlan } from '../faultPlan.js'

/** Takes another salt for a key all of a sudden, and tells the client of it by `bad_server_salt` when it sends something. Once when `times` is absent. */
export function badServerSalt(options: FaultOptions = {}): FaultPlan {
  return {
    name: 'badServerSalt',
    options,
    defaultTimes: 1,
    hooks: () => ({
      packetIn: (packet) => () => {
        packet.rotateSalt()
        return 'take'
      },
    }),
  }
}
