import type { FaultOptions, FaultPlan } from '../faultPlan.js'

/** Forgets a permanent key when it is used next: the client is answered -404, and whoever was signed in by it is no longer. Once when `times` is absent. */
export function forgetPermKey(options: FaultOptions = {}): FaultPlan {
  return {
    name: 'forgetPermKey',
    options,
    defaultTimes: 1,
    hooks: () => ({
      packetIn: (packet) =>
        !packet.isKeyTemporary
          ? () => {
              packet.forgetKey()
              return 'leave'
            }
          : undefined,
    }),
  }
}
