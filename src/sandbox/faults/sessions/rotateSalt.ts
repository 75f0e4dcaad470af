import type { FaultOptions, FaultPlan } from '../faultPlan.js'

/** How often salts change. */
export interface RotateSaltFault extends FaultOptions {
  /** In milliseconds. */
  readonly everyMs: number
}

/** Takes another salt for a key each time it is used so long after the last change. It lasts when `times` is absent. */
export function rotateSalt(options: RotateSaltFault): FaultPlan {
  return {
    name: 'rotateSalt',
    options,
    defaultTimes: Infinity,
    hooks: () => {
      const changedAt = new Map<bigint, number>()
      return {
        packetIn: (packet) => {
          const last = changedAt.get(packet.keyId)
          if (last === undefined) changedAt.set(packet.keyId, packet.now)
          if (last === undefined || packet.now - last < options.everyMs) return undefined
          return () => {
            changedAt.set(packet.keyId, packet.now)
            packet.rotateSalt()
            return 'take'
          }
        },
      }
    },
  }
}
