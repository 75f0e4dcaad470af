import type { FaultOptions, FaultPlan } from '../faultPlan.js'

/** Forgets a temporary key when it is used next: the client is answered -404. Once when `times` is absent. */
export function forgetTempKey(options: FaultOptions = {}): FaultPlan {
  return {
    name: 'forgetTempKey',
    options,
    defaultTimes: 1,
    hooks: () => ({
      packetIn: (packet) =>
        packet.isKeyTemporary
          ? () => {
              packet.forgetKey()
              return 'leave'
            }
          : undefined,
    }),
  }
}
