import type { FaultOptions, FaultPlan } from '../faultPlan.js'

/** When a key ends. */
export interface ExpireTempKeyFault extends FaultOptions {
  /** How long after it was used, in milliseconds. */
  readonly ms: number
}

/** Has a temporary key end early. Once when `times` is absent. */
export function expireTempKey(options: ExpireTempKeyFault): FaultPlan {
  return {
    name: 'expireTempKey',
    options,
    defaultTimes: 1,
    hooks: () => ({
      packetIn: (packet) => {
        if (!packet.isKeyTemporary) return undefined
        return () => {
          packet.expireKey(options.ms)
          return 'take'
        }
      },
    }),
  }
}
